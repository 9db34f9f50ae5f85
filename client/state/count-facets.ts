import type { Overview } from "../../core/api.ts";
import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { statusOf } from "./statement-status.ts";
import type { Filters, Status, ViewState } from "./view-state.ts";
import { type VisiblePart, visiblePart } from "./visible-part.ts";

/** What each row of the legend shows or, where it is unchecked, would bring back. */
export interface Facets {
  readonly types: ReadonlyMap<EntityTypeId, number>;
  readonly predicates: ReadonlyMap<PredicateId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
}

/** Counts entities by type and statements by relation and status, each under the filters of the other groups. */
export function countFacets(
  overview: Overview,
  { part, filters }: Pick<ViewState, "part" | "filters">,
): Facets {
  const under = (others: Filters) => visiblePart(overview, { part, filters: others });
  const shown = under(filters);
  const ofType = (type: EntityTypeId) => {
    if (!filters.hiddenTypes.includes(type)) return shown;
    return under({ ...filters, hiddenTypes: filters.hiddenTypes.filter((each) => each !== type) });
  };
  return {
    types: new Map(entityTypeIds.map((type) => [type, countType(overview, ofType(type), type)])),
    predicates: countBy(under({ ...filters, hiddenPredicates: [] }).statements, ({ predicate }) => predicate),
    statuses: countBy(under({ ...filters, hiddenStatuses: [] }).statements, statusOf),
  };
}

function countType({ entities }: Overview, shown: VisiblePart, type: EntityTypeId): number {
  return entities.filter((entity) => entity.type === type && shown.entities.has(entity.id)).length;
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
