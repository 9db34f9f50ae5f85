import type { Extent } from "./fit-camera.ts";
import type { Picture } from "./picture.ts";
import { otherEnd } from "./scene/graph-index.ts";
import { placeOf } from "./scene/places.ts";

/** The extent of entities as sigma frames it: the middle of the graph is at 0.5, its longer side is 1. */
export function extentOf(
  { bounds: { x, y }, frame }: Picture,
  entities: readonly number[],
): Extent | undefined {
  const { places } = frame().scene;
  const side = Math.max(x[1] - x[0], y[1] - y[0]) || 1;
  let extent: Extent | undefined;
  for (const at of entities) {
    const position = placeOf(places, at);
    const place = {
      x: 0.5 + (position.x - (x[0] + x[1]) / 2) / side,
      y: 0.5 + (position.y - (y[0] + y[1]) / 2) / side,
    };
    extent = {
      left: Math.min(extent?.left ?? place.x, place.x),
      right: Math.max(extent?.right ?? place.x, place.x),
      low: Math.min(extent?.low ?? place.y, place.y),
      high: Math.max(extent?.high ?? place.y, place.y),
    };
  }
  return extent;
}

/** The neighbours of an entity without those far away, whose lines may run off the edge. */
export function nearNeighbours(
  { frame }: Picture,
  at: number,
  isDrawn: (statement: number) => boolean,
): number[] {
  const { index, places } = frame().scene;
  const home = placeOf(places, at);
  const away = (other: number) => {
    const { x, y } = placeOf(places, other);
    return Math.hypot(x - home.x, y - home.y);
  };
  const drawn = (index.incident[at] ?? []).filter(isDrawn);
  const others = [...new Set(drawn.map((statement) => otherEnd(index, statement, at)))];
  const sorted = others.toSorted((a, b) => away(a) - away(b));
  const usual = away(sorted[Math.floor(sorted.length / 2)] ?? at);
  return sorted.filter((other, place) => place < 3 || away(other) <= usual * 2);
}
