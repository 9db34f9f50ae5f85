import type { Focus } from "./focus.ts";
import type { GraphIndex } from "./graph-index.ts";

/** What the routes need on the canvas, by number. */
export function keptByFocus(index: GraphIndex, focus: Focus | undefined) {
  const entities = new Set<number>();
  const statements = new Set<number>();
  for (const { entities: ids, steps } of focus?.routes ?? []) {
    for (const id of ids) {
      const at = index.entityAt.get(id);
      if (at !== undefined) entities.add(at);
    }
    for (const id of steps.flat()) {
      const at = index.statementAt.get(id);
      if (at !== undefined) statements.add(at);
    }
  }
  return { entities, statements };
}
