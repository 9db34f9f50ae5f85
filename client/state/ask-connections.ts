import type { Overview } from "../../core/api.ts";
import { MOST_PATHS } from "./address/selection-address.ts";
import { addressOf } from "./ask.ts";
import type { ConnectionsQuestion } from "./connections.ts";
import { keptByFilters } from "./kept-by-filters.ts";
import type { ViewState } from "./view-state.ts";

/** What to ask the server about the selection, with the filters of the view; nothing where it needs no asking. */
export function connectionsQuestion(
  overview: Pick<Overview, "entities">,
  { selection, filters }: Pick<ViewState, "selection" | "filters">,
): ConnectionsQuestion | undefined {
  const kept = keptByFilters(filters, overview);
  if (selection.kind === "paths") {
    const { from, to, steps, isDirected, isInOrder } = selection;
    if (from === undefined || to === undefined) return undefined;
    const { from: since, to: until, polarities: _, ...others } = kept;
    return {
      kind: "paths",
      query: {
        from,
        to,
        k: MOST_PATHS,
        steps,
        ...(isDirected && { directed: "true" as const }),
        ...(isInOrder && { inorder: "true" as const }),
        ...others,
        since,
        until,
      },
    };
  }
  if (selection.kind === "common" && selection.ids.length > 1) {
    const { ids, atLeast = 2 } = selection;
    return {
      kind: "common",
      query: {
        ids: [...ids],
        atLeast: Math.min(atLeast, ids.length),
        ...kept,
        // What is negated or denied links nobody, as with paths.
        polarities: ["asserted"],
        modalities: ["fact", "reported", "planned"],
      },
    };
  }
  return undefined;
}

/** A question as text: the same for the same question. */
export const keyOfQuestion = (question: ConnectionsQuestion): string =>
  question.kind === "paths"
    ? addressOf("paths", {}, question.query)
    : addressOf("common", {}, question.query);
