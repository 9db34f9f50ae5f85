import type { Density } from "./drawn-graph.ts";
import type { LitEntity } from "./light.ts";

/** Radius of a disc at rest in px: the area grows with the number of statements. */
export function radiusOfEntity(degree: number, highest: number, density: Density): number {
  const radius = 4 + 14 * Math.sqrt(Math.min(1, degree / Math.max(1, highest)));
  return density === "compact" ? radius * 0.8 : radius;
}

/** Radius of a lit disc: the neighbourhood of what is selected opens a little. */
export function litRadius(rest: number, role: LitEntity, isSelection: boolean): number {
  if (!isSelection || role === "near") return rest;
  if (role === "hovered") return rest;
  return role === "selected" ? rest * 1.25 : Math.max(9, rest * 1.25);
}
