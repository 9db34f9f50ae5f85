import type { EntityId } from "../entity.ts";
import type { ExportGraph } from "./export-format.ts";

/**
 * The place of each entity among the nodes, from 0. Throws when an id occurs twice or a statement lacks an end, and
 * so before the first piece of a file is written.
 */
export function numberNodes(graph: ExportGraph): ReadonlyMap<EntityId, number> {
  const numbers = new Map<EntityId, number>();
  for (const entity of graph.entities) {
    if (numbers.has(entity.id)) throw new Error(`Entity "${entity.id}" occurs twice; pass each entity once.`);
    numbers.set(entity.id, numbers.size);
  }
  for (const { id, subject, object } of graph.statements) {
    const missing = [subject, object].find((end) => !numbers.has(end));
    if (missing !== undefined) {
      throw new Error(
        `Statement "${id}" needs the entity "${missing}", which is not among those to export; pass both ends of every statement.`,
      );
    }
  }
  return numbers;
}
