import type { Overview } from "../../core/api.ts";
import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { statusOf } from "./statement-status.ts";
import type { Filters, Status } from "./view-state.ts";
import { keepsStatement, visiblePart } from "./visible-part.ts";

/** What each row of the legend shows or, where it is unchecked, would bring back. */
export interface Facets {
  readonly types: ReadonlyMap<EntityTypeId, number>;
  readonly predicates: ReadonlyMap<PredicateId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
}

/** Counts each row under the filters of the other rows' groups. */
export function countFacets(overview: Overview, filters: Filters): Facets {
  const typeOf = new Map(overview.entities.map(({ id, type }) => [id, type]));
  const withEnds = overview.statements.filter(({ subject, object }) =>
    [subject, object].every((id) => {
      const type = typeOf.get(id);
      return type !== undefined && !filters.hiddenTypes.includes(type);
    }),
  );
  const anyPredicate = { ...filters, hiddenPredicates: [] };
  const anyStatus = { ...filters, hiddenStatuses: [] };
  const shown = visiblePart(overview, { ...filters, hiddenTypes: [] }).entities;
  return {
    types: new Map(
      entityTypeIds.map((type) => [
        type,
        overview.entities.filter((entity) => entity.type === type && shown.has(entity.id)).length,
      ]),
    ),
    predicates: countBy(
      withEnds.filter((statement) => keepsStatement(anyPredicate, statement)),
      ({ predicate }) => predicate,
    ),
    statuses: countBy(
      withEnds.filter((statement) => keepsStatement(anyStatus, statement)),
      statusOf,
    ),
  };
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
