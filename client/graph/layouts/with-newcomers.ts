import { boundsOf } from "../bounds-of.ts";
import type { GraphIndex } from "../scene/graph-index.ts";
import { mapOf, type Places } from "../scene/places.ts";
import { placeBeside } from "./places-of-layout.ts";

/** How far newcomers stand from what they are linked to, as a share of the layout's longer side. */
const BESIDE = 1 / 50;

let last: { readonly index: GraphIndex; readonly base: Places; readonly made: Places } | undefined;

/** The places of a layout, with those that came to the graph since beside what they are linked to; the same array for the same two. */
export function withNewcomers(index: GraphIndex, base: Places | undefined): Places | undefined {
  const count = index.entities.length;
  if (!base || base.length / 2 >= count) return base;
  if (last?.index === index && last.base === base) return last.made;
  const places = Float32Array.from(mapOf(index));
  places.set(base);
  const placed = new Uint8Array(count).fill(1, 0, base.length / 2);
  const { x, y } = boundsOf(base);
  const beside = BESIDE * Math.max(x[1] - x[0], y[1] - y[0]);
  // Some are linked only to others that have just come.
  for (let pass = 0; pass < 3; pass += 1) placeBeside(index, places, placed, beside);
  last = { index, base, made: places };
  return places;
}
