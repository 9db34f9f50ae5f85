import type { Overview, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { statusOf } from "./statement-status.ts";
import type { Filters } from "./view-state.ts";

/** What of the overview the filters leave. */
export interface VisiblePart {
  readonly entities: ReadonlySet<EntityId>;
  readonly statements: readonly StatementCard[];
}

/**
 * The statements that pass the filters, both ends included, and the entities that they link. As on the canvas, an entity
 * without any statement left is not shown.
 */
export function visiblePart({ entities, statements }: Overview, filters: Filters): VisiblePart {
  const shownType = new Set(
    entities.filter(({ type }) => !filters.hiddenTypes.includes(type)).map(({ id }) => id),
  );
  const kept = statements.filter(
    (statement) =>
      shownType.has(statement.subject) &&
      shownType.has(statement.object) &&
      !filters.hiddenPredicates.includes(statement.predicate) &&
      !filters.hiddenStatuses.includes(statusOf(statement)),
  );
  return {
    entities: new Set(kept.flatMap(({ subject, object }) => [subject, object])),
    statements: kept,
  };
}
