import { type Places, placeOf } from "./scene/places.ts";

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
