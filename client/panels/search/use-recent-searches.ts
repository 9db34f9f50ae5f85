import { useState } from "react";
import type { EntityCard } from "../../../core/api.ts";
import {
  keepRecentSearches,
  type RecentSearch,
  readRecentSearches,
  withRecentSearch,
} from "../../state/recent-searches.ts";

const storage = () => window.localStorage;

/** What was searched and opened before in this browser, with ways to add to it and to forget it. */
export function useRecentSearches() {
  const [recent, setRecent] = useState<readonly RecentSearch[]>(() => readRecentSearches(storage));
  const keep = (next: readonly RecentSearch[]) => {
    setRecent(next);
    keepRecentSearches(storage, next);
  };
  return {
    recent,
    remember: ({ id, type, name }: Pick<EntityCard, "id" | "type" | "name">) =>
      keep(withRecentSearch(recent, { id, type, name })),
    forget: () => keep([]),
  } as const;
}
