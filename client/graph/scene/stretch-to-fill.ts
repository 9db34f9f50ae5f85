import type { GraphIndex } from "./graph-index.ts";
import { mapOf, placeOf, type Stretch } from "./places.ts";

/** Places are stretched at most this much: beyond, neighbourhoods lose their shape. */
const MOST = 1.9;

/** The stretch upwards that makes a wide map fill a tall free rectangle (height ÷ width). */
export function stretchToFill(index: GraphIndex, tallness: number): Stretch {
  const map = mapOf(index);
  const linked = [...index.entities.keys()].filter((at) => (index.incident[at] ?? []).length > 0);
  const extent = (side: "x" | "y") => {
    const places = linked.map((at) => placeOf(map, at)[side]);
    return places.reduce((a, b) => Math.max(a, b), 0) - places.reduce((a, b) => Math.min(a, b), 0);
  };
  return { x: 1, y: Math.min(MOST, Math.max(1, (tallness * extent("x")) / (extent("y") || 1))) };
}
