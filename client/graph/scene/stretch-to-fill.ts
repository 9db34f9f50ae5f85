import type { GraphIndex } from "./graph-index.ts";
import { mapOf, noStretch, placeOf, type Stretch } from "./places.ts";

/** Places are stretched at most this much: beyond, neighbourhoods lose their shape. */
const MOST = { x: 1.5, y: 2.2 };

/** The stretch that makes the map fill a free rectangle of the given shape (height ÷ width): upwards or sideways. */
export function stretchToFill(index: GraphIndex, tallness: number): Stretch {
  const map = mapOf(index);
  const linked = [...index.entities.keys()].filter((at) => (index.incident[at] ?? []).length > 0);
  const extent = (side: "x" | "y") => {
    const places = linked.map((at) => placeOf(map, at)[side]);
    return places.reduce((a, b) => Math.max(a, b), 0) - places.reduce((a, b) => Math.min(a, b), 0);
  };
  const [width, height] = [extent("x"), extent("y")];
  if (width === 0 || height === 0) return noStretch;
  const wanted = (tallness * width) / height;
  return wanted >= 1 ? { x: 1, y: Math.min(MOST.y, wanted) } : { x: Math.min(MOST.x, 1 / wanted), y: 1 };
}
