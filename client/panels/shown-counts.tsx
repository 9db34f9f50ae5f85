import { RotateCcw } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import type { Density } from "../graph/scene/drawn-graph.ts";
import { useApp, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { isCut } from "../state/beyond/graft.ts";
import { setFilters, setPart } from "../state/changes.ts";
import { isFiltered, noFilters } from "../state/filter-changes.ts";
import { showBase } from "../state/part-changes.ts";
import { pause } from "../state/time-changes.ts";
import { initialView } from "../state/view-state.ts";
import { visibleGraph } from "../state/visible-part.ts";
import { SourcesButton } from "./document/sources-button.tsx";
import { PartChips } from "./explore/part-chips.tsx";

/** How much is shown and of how much, and the way back where filters hide something. */
export function ShownCounts({ density = "full" }: { readonly density?: Density }) {
  const messages = useMessages();
  const change = useChange();
  const overview = useOverview();
  // Counts may come a frame after the canvas.
  const filters = useDeferredValue(useApp((state) => state.view.filters));
  const part = useDeferredValue(useApp((state) => state.view.part));
  // Rows are all that passes, not the best connected of it.
  const isTable = useApp((state) => state.view.screen === "table");
  const counts = useMemo(() => {
    if (!overview) return undefined;
    return {
      all: visibleGraph(overview, { part: initialView.part, filters: noFilters }),
      passing: visibleGraph(overview, { part, filters }),
      shown: visibleGraph(overview, { part, filters }, isTable ? "whole" : density),
    };
  }, [overview, part, filters, density, isTable]);
  if (!overview || !counts) {
    return (
      <div className="shown-counts">
        <span className="bar wide" />
        <span className="bar" />
      </div>
    );
  }
  const { all, passing, shown } = counts;
  const isPart = shown.entityCount < passing.entityCount;
  const canShowAll = isPart && density === "full";
  const canShowBest = part.base === "all" && !part.ego;
  return (
    <div className="shown-counts">
      <p className="shown-now" aria-live="polite">
        {isPart
          ? messages.bestConnected(shown.entityCount, passing.entityCount)
          : messages.counts(shown.entityCount, shown.statementCount)}
      </p>
      {canShowAll && (
        <button
          type="button"
          className="text-button"
          onClick={() => change((state) => setPart(state, showBase(state.view.part, "all")))}
        >
          {messages.showAll(passing.entityCount)}
        </button>
      )}
      {canShowBest && (
        <button
          type="button"
          className="text-button"
          onClick={() => change((state) => setPart(state, showBase(state.view.part, "best")))}
        >
          {messages.showBest}
        </button>
      )}
      {isFiltered(filters) ? (
        <p className="shown-of">
          {messages.ofAll(all.entityCount, all.statementCount)}
          <button
            type="button"
            className="text-button"
            onClick={() => change((state) => setFilters(pause(state), noFilters))}
          >
            <RotateCcw size={12} aria-hidden="true" />
            {messages.resetFilters}
          </button>
        </p>
      ) : (
        <p className="shown-of">
          <SourcesButton
            text={
              isCut(overview)
                ? messages.searchFindsMore(
                    overview.counts.documents,
                    overview.counts.entities - overview.entities.length,
                  )
                : messages.fromDocuments(
                    overview.counts.documents,
                    overview.counts.entities - all.entityCount,
                  )
            }
          />
        </p>
      )}
      <PartChips />
    </div>
  );
}
