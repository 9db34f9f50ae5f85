import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import { type PredicateId, predicateIds } from "../../core/ontology/relation-type.ts";
import { statuses } from "./statement-status.ts";
import { type Filters, initialView, type Status } from "./view-state.ts";

/** Nothing is left out. */
export const noFilters: Filters = initialView.filters;

/** Hides what is shown, shows what is hidden. */
export const toggleType = (filters: Filters, type: EntityTypeId): Filters => ({
  ...filters,
  hiddenTypes: toggle(filters.hiddenTypes, type),
});

export const togglePredicate = (filters: Filters, predicate: PredicateId): Filters => ({
  ...filters,
  hiddenPredicates: toggle(filters.hiddenPredicates, predicate),
});

export const toggleStatus = (filters: Filters, status: Status): Filters => ({
  ...filters,
  hiddenStatuses: toggle(filters.hiddenStatuses, status),
});

/** Hides all of the relations if all are shown, else shows them all. */
export function togglePredicates(filters: Filters, predicates: readonly PredicateId[]): Filters {
  const others = filters.hiddenPredicates.filter((each) => !predicates.includes(each));
  const allShown = others.length === filters.hiddenPredicates.length;
  return { ...filters, hiddenPredicates: allShown ? [...others, ...predicates] : others };
}

/** Shows this type alone; shows all types again if it was alone already. */
export const isolateType = (filters: Filters, type: EntityTypeId): Filters => ({
  ...filters,
  hiddenTypes: isolate(filters.hiddenTypes, entityTypeIds, [type]),
});

export const isolatePredicates = (filters: Filters, predicates: readonly PredicateId[]): Filters => ({
  ...filters,
  hiddenPredicates: isolate(filters.hiddenPredicates, predicateIds, predicates),
});

export const isolateStatus = (filters: Filters, status: Status): Filters => ({
  ...filters,
  hiddenStatuses: isolate(filters.hiddenStatuses, statuses, [status]),
});

export const toggleCommunity = (filters: Filters, community: number): Filters => ({
  ...filters,
  hiddenCommunities: toggle(filters.hiddenCommunities, community),
});

/** `all` are the communities of the graph. */
export const isolateCommunity = (filters: Filters, all: readonly number[], community: number): Filters => ({
  ...filters,
  hiddenCommunities: isolate(filters.hiddenCommunities, all, [community]),
});

export const togglePublisher = (filters: Filters, publisher: string): Filters => ({
  ...filters,
  hiddenPublishers: toggle(filters.hiddenPublishers, publisher),
});

/** `all` are the publishers of the graph. */
export const isolatePublisher = (filters: Filters, all: readonly string[], publisher: string): Filters => ({
  ...filters,
  hiddenPublishers: isolate(filters.hiddenPublishers, all, [publisher]),
});

/** A filter that is one value or absent. */
export type Bound = "from" | "to" | "asOf" | "minConfidence" | "minSources" | "minDegree";

/** The filters with one bound set, or without it. */
export function withBound<Key extends Bound>(
  filters: Filters,
  key: Key,
  value: Filters[Key] | undefined,
): Filters {
  const { [key]: _, ...rest } = filters;
  return { ...initialView.filters, ...rest, ...(value !== undefined && { [key]: value }) };
}

/** Whether anything is left out. */
export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );

function toggle<Id>(hidden: readonly Id[], id: Id): Id[] {
  return hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id];
}

function isolate<Id>(hidden: readonly Id[], all: readonly Id[], alone: readonly Id[]): Id[] {
  const others = all.filter((each) => !alone.includes(each));
  const isAlone =
    others.every((each) => hidden.includes(each)) && !alone.some((each) => hidden.includes(each));
  return isAlone ? [] : others;
}
