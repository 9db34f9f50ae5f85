import type { Density, DrawnGraph } from "./drawn-graph.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";
import type { Light, LitEntity } from "./lit.ts";
import type { PassingGraph } from "./passing-graph.ts";

const counted: ReadonlySet<LitEntity> = new Set(["selected", "hovered", "end", "neighbour"]);
/** On a phone there is no room beside the neighbours. */
const countedOnPhone: ReadonlySet<LitEntity> = new Set(["selected", "hovered", "end"]);

/**
 * How many neighbours the filters leave and the canvas does not draw, for each lit entity that has any: what is selected,
 * what is pointed at, and their neighbours.
 */
export function countWaiting(
  index: GraphIndex,
  passing: PassingGraph,
  drawn: DrawnGraph,
  light: Light | undefined,
  density: Density,
): ReadonlyMap<number, number> {
  const waiting = new Map<number, number>();
  for (const [at, role] of light?.entities ?? []) {
    if (!(density === "compact" ? countedOnPhone : counted).has(role)) continue;
    const others = new Set<number>();
    for (const statement of index.incident[at] ?? []) {
      const other = otherEnd(index, statement, at);
      if (passing.statements[statement] && !drawn.entities[other]) others.add(other);
    }
    if (others.size > 0) waiting.set(at, others.size);
  }
  return waiting;
}
