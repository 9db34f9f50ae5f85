import type { Filters } from "./view-state.ts";

/** Hides a community that is shown, shows one that is hidden. */
export const toggleCommunity = (filters: Filters, community: number): Filters => ({
  ...filters,
  hiddenCommunities: filters.hiddenCommunities.includes(community)
    ? filters.hiddenCommunities.filter((each) => each !== community)
    : [...filters.hiddenCommunities, community],
});

/** Shows this community alone of those given; shows all again if it was alone already. */
export function isolateCommunity(filters: Filters, community: number, all: readonly number[]): Filters {
  const others = all.filter((each) => each !== community);
  const isAlone =
    others.every((each) => filters.hiddenCommunities.includes(each)) &&
    !filters.hiddenCommunities.includes(community);
  return { ...filters, hiddenCommunities: isAlone ? [] : others };
}
