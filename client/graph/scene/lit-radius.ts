import type { LitEntity } from "./lit.ts";

/** Radius of a lit disc: the neighbourhood of what is selected opens a little. */
export function litRadius(rest: number, role: LitEntity, isSelection: boolean): number {
  if (!isSelection || role === "near") return rest;
  if (role === "hovered") return rest;
  return role === "selected" ? rest * 1.25 : Math.max(9, rest * 1.25);
}
