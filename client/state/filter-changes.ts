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
