import { useDeferredValue, useMemo } from "react";
import type { Overview } from "../../../core/api.ts";
import { useApp } from "../../state/app-context.tsx";
import { withTime } from "../../state/time-changes.ts";
import type { Filters } from "../../state/view-state.ts";
import { indexOf, visibleGraph } from "../../state/visible-part.ts";
import { type Buckets, countBuckets, type TimelineCounts } from "./count-buckets.ts";

/** The bars with what part and filters leave of them; the bars move later than the canvas where that takes long. */
export function useCounts(overview: Overview, { start, unit, length }: Buckets): TimelineCounts {
  const part = useDeferredValue(useApp((state) => state.view.part));
  const filters = useDeferredValue(useWithoutTime(useApp((state) => state.view.filters)));
  return useMemo(() => {
    const { statements } = visibleGraph(overview, { part, filters });
    return countBuckets(indexOf(overview), { start, unit, length }, statements);
  }, [overview, part, filters, start, unit, length]);
}

/**
 * The filters but for those of time: the same object as long as only time moves, and the filters themselves where they name
 * no time.
 */
function useWithoutTime(filters: Filters): Filters {
  const { hiddenTypes, hiddenPredicates, hiddenStatuses, hiddenCommunities, hiddenPublishers } = filters;
  const { minConfidence, minSources, minDegree, from, to, asOf } = filters;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what follows is all of the filters but time
  const without = useMemo(
    () => withTime(filters, {}),
    [
      hiddenTypes,
      hiddenPredicates,
      hiddenStatuses,
      hiddenCommunities,
      hiddenPublishers,
      minConfidence,
      minSources,
      minDegree,
    ],
  );
  return from === undefined && to === undefined && asOf === undefined ? filters : without;
}
