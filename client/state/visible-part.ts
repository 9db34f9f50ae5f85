import type { Overview, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import type { StatementId } from "../../core/statement.ts";
import { statusOf } from "./statement-status.ts";
import type { Filters } from "./view-state.ts";

/** What of the overview the filters leave. */
export interface VisiblePart {
  readonly entities: ReadonlySet<EntityId>;
  readonly statements: ReadonlySet<StatementId>;
}

/** Whether the filters on relation and status keep the statement, its ends aside. */
export function keepsStatement(filters: Filters, statement: StatementCard): boolean {
  return (
    !filters.hiddenPredicates.includes(statement.predicate) &&
    !filters.hiddenStatuses.includes(statusOf(statement))
  );
}

/**
 * The entities and statements that the filters leave. A statement needs both its ends. An entity goes with its type, and
 * also when relations or statuses are filtered and none of its statements is kept, so that no lone discs are left over.
 */
export function visiblePart({ entities, statements }: Overview, filters: Filters): VisiblePart {
  const kept = statements.filter((statement) => keepsStatement(filters, statement));
  const linked = new Set(kept.flatMap(({ subject, object }) => [subject, object]));
  const allStatements = filters.hiddenPredicates.length + filters.hiddenStatuses.length === 0;
  const shown = new Set(
    entities
      .filter(({ id, type }) => !filters.hiddenTypes.includes(type) && (allStatements || linked.has(id)))
      .map(({ id }) => id),
  );
  return {
    entities: shown,
    statements: new Set(
      kept.filter(({ subject, object }) => shown.has(subject) && shown.has(object)).map(({ id }) => id),
    ),
  };
}
