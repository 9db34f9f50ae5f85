import type { Expansion } from "../../state/view-state.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";

/** The neighbours of an entity by number, the best connected first; of one relation and direction where given. */
export function rankNeighbours(
  index: GraphIndex,
  entity: number,
  { predicate, direction }: Pick<Expansion, "predicate" | "direction"> = {},
): number[] {
  const neighbours = new Set<number>();
  for (const statement of index.incident[entity] ?? []) {
    if (predicate !== undefined && index.statements[statement]?.predicate !== predicate) continue;
    const isSubject = index.subjects[statement] === entity;
    if (direction !== undefined && isSubject !== (direction === "out")) continue;
    neighbours.add(otherEnd(index, statement, entity));
  }
  neighbours.delete(entity);
  const degree = (at: number) => index.entities[at]?.metrics.degree ?? 0;
  return [...neighbours].toSorted((a, b) => degree(b) - degree(a) || a - b);
}
