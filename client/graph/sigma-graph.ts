import type { Palette } from "./palette.ts";
import { RIM } from "./programs/rim.ts";
import type { Scene } from "./scene/compute-scene.ts";
import { type Places, placeOf } from "./scene/places.ts";
import { radiusOfEntity } from "./scene/radius-of-entity.ts";

/** Extent of places. That of all entities, drawn or not, makes the camera's coordinates: filters and pins never shift them. */
export interface Bounds {
  readonly x: [low: number, high: number];
  readonly y: [low: number, high: number];
}

export function boundsOf(places: Places): Bounds {
  const bounds: Bounds = { x: [0, 1], y: [0, 1] };
  for (let at = 0; at < places.length / 2; at += 1) {
    const { x, y } = placeOf(places, at);
    bounds.x[0] = at === 0 ? x : Math.min(bounds.x[0], x);
    bounds.x[1] = at === 0 ? x + 1 : Math.max(bounds.x[1], x);
    bounds.y[0] = at === 0 ? y : Math.min(bounds.y[0], y);
    bounds.y[1] = at === 0 ? y + 1 : Math.max(bounds.y[1], y);
  }
  return bounds;
}

/** How an entity is drawn at rest. */
export function nodeLook({ index, drawn, density, places }: Scene, palette: Palette, at: number) {
  const entity = index.entities[at];
  return {
    ...placeOf(places, at),
    hidden: !drawn.entities[at],
    color: entity ? palette.types[entity.type] : palette.nodeFaded,
    size: radiusOfEntity(entity?.metrics.degree ?? 0, index.highestDegree, density) + RIM,
  };
}
