import type { GraphFilters, Overview } from "../../core/api.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";
import { predicateIds } from "../../core/ontology/relation-type.ts";
import { statuses } from "./statement-status.ts";
import type { Filters } from "./view-state.ts";

/** The filters as the API takes them: lists of what stays, since those of the page are lists of what goes. */
export function keptByFilters(filters: Filters, { entities }: Pick<Overview, "entities">): GraphFilters {
  const { hiddenTypes, hiddenPredicates, hiddenStatuses, hiddenCommunities, hiddenPublishers, ...bounds } =
    filters;
  const kept = <Item>(all: readonly Item[], hidden: readonly Item[]) =>
    all.filter((each) => !hidden.includes(each));
  const communities = () =>
    [...new Set(entities.map(({ metrics }) => metrics.community))].toSorted((a, b) => a - b);
  return {
    ...bounds,
    ...(hiddenTypes.length > 0 && { types: kept(entityTypeIds, hiddenTypes) }),
    ...(hiddenPredicates.length > 0 && { predicates: kept(predicateIds, hiddenPredicates) }),
    ...(hiddenStatuses.length > 0 && { statuses: kept(statuses, hiddenStatuses) }),
    ...(hiddenCommunities.length > 0 && { communities: kept(communities(), hiddenCommunities) }),
    ...(hiddenPublishers.length > 0 && { exceptPublishers: [...hiddenPublishers] }),
  };
}
