import { type Filters, initialView } from "../state/view-state.ts";
import type { Messages } from "../ui/messages.ts";

/** One filter in words, and the filters that remain without it. */
export interface DescribedFilter {
  readonly name: string;
  readonly without: Filters;
}

/** The filters that leave something out, each in words. */
export function describeFilters(filters: Filters, messages: Messages): DescribedFilter[] {
  const described: DescribedFilter[] = [];
  const list = (
    key: "hiddenTypes" | "hiddenPredicates" | "hiddenStatuses" | "hiddenCommunities" | "hiddenPublishers",
    name: (count: number) => string,
  ) => {
    const { length } = filters[key];
    if (length > 0) described.push({ name: name(length), without: { ...filters, [key]: [] } });
  };
  list("hiddenTypes", messages.hiddenTypes);
  list("hiddenPredicates", messages.hiddenRelations);
  list("hiddenStatuses", messages.hiddenStatuses);
  list("hiddenCommunities", messages.hiddenCommunities);
  list("hiddenPublishers", messages.hiddenPublishers);
  const { from, to, asOf, minConfidence, minSources, minDegree } = filters;
  if (from !== undefined || to !== undefined) {
    described.push({ name: messages.eventBetween(from, to), without: without(filters, ["from", "to"]) });
  }
  if (asOf !== undefined) described.push({ name: messages.asOf(asOf), without: without(filters, ["asOf"]) });
  if (minConfidence !== undefined) {
    described.push({
      name: messages.minConfidence(minConfidence),
      without: without(filters, ["minConfidence"]),
    });
  }
  if (minSources !== undefined) {
    described.push({ name: messages.minSources(minSources), without: without(filters, ["minSources"]) });
  }
  if (minDegree !== undefined) {
    described.push({ name: messages.minDegree(minDegree), without: without(filters, ["minDegree"]) });
  }
  return described;
}

type Bound = "from" | "to" | "asOf" | "minConfidence" | "minSources" | "minDegree";

/** The filters without some of their bounds. */
function without(filters: Filters, bounds: readonly Bound[]): Filters {
  const kept = Object.entries(filters).filter(([key]) => !bounds.some((bound) => bound === key));
  return { ...initialView.filters, ...Object.fromEntries(kept) };
}
