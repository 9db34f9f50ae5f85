import type { QueryOf } from "../../core/api.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";
import { predicateIds } from "../../core/ontology/relation-type.ts";
import { MOST_PATHS } from "./address/selection-address.ts";
import { addressOf } from "./ask.ts";
import type { ConnectionsQuestion } from "./connections.ts";
import type { Filters, ViewState } from "./view-state.ts";

/** What to ask the server about the selection, with the filters of the view; nothing where it needs no asking. */
export function connectionsQuestion({
  selection,
  filters,
}: Pick<ViewState, "selection" | "filters">): ConnectionsQuestion | undefined {
  if (selection.kind === "paths") {
    const { from, to, steps, isDirected, isInOrder } = selection;
    if (from === undefined || to === undefined) return undefined;
    return {
      kind: "paths",
      query: {
        from,
        to,
        k: MOST_PATHS,
        steps,
        ...(isDirected && { directed: "true" as const }),
        ...(isInOrder && { inorder: "true" as const }),
        ...pathFilters(filters),
      },
    };
  }
  if (selection.kind === "common" && selection.ids.length > 1) {
    const { ids, atLeast = 2 } = selection;
    const query = { ids: [...ids], atLeast: Math.min(atLeast, ids.length), ...entityFilters(filters) };
    return { kind: "common", query };
  }
  return undefined;
}

/** A question as text: the same for the same question. */
export const keyOfQuestion = (question: ConnectionsQuestion): string =>
  question.kind === "paths"
    ? addressOf("paths", {}, question.query)
    : addressOf("common", {}, question.query);

/** The filters of types and relations as the server has them: what is kept. */
function entityFilters({
  hiddenTypes,
  hiddenPredicates,
}: Filters): Pick<QueryOf<"common">, "types" | "predicates"> {
  const kept = <Id extends string>(all: readonly Id[], hidden: readonly Id[]) =>
    all.filter((each) => !hidden.includes(each));
  return {
    ...(hiddenTypes.length > 0 && { types: kept(entityTypeIds, hiddenTypes) }),
    ...(hiddenPredicates.length > 0 && { predicates: kept(predicateIds, hiddenPredicates) }),
  };
}

function pathFilters(filters: Filters): Partial<QueryOf<"paths">> {
  const { hiddenStatuses, minConfidence } = filters;
  const modalities = (["fact", "reported", "planned"] as const).filter(
    (each) => !hiddenStatuses.includes(each),
  );
  return {
    ...entityFilters(filters),
    ...(modalities.length < 3 && { modalities }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
}
