import { z } from "zod";
import { EntityId, EntityName } from "../../core/entity.ts";
import { EntityTypeId } from "../../core/ontology/entity-type.ts";

/** An entity that was found and opened before, with what a row needs where the overview does not hold it. */
export const RecentSearch = z.object({ id: EntityId, type: EntityTypeId, name: EntityName });
export type RecentSearch = z.infer<typeof RecentSearch>;

const key = "tieline.recent-searches";
const MOST = 8;

/** The searches kept in this browser, newest first; storage is reached through a function, see preferences.ts. */
export function readRecentSearches(storage: () => Pick<Storage, "getItem">): readonly RecentSearch[] {
  try {
    return z
      .array(RecentSearch)
      .parse(JSON.parse(storage().getItem(key) ?? "[]"))
      .slice(0, MOST);
  } catch {
    // Damaged, or a browser that forbids storage: nothing that a reader needs to know of.
    return [];
  }
}

/** The list with one more in front, each entity once. */
export function withRecentSearch(
  recent: readonly RecentSearch[],
  { id, type, name }: RecentSearch,
): readonly RecentSearch[] {
  return [{ id, type, name }, ...recent.filter((other) => other.id !== id)].slice(0, MOST);
}

/** Keeps the list; where storage is forbidden or full it lasts as long as the page. */
export function keepRecentSearches(
  storage: () => Pick<Storage, "setItem">,
  recent: readonly RecentSearch[],
): void {
  try {
    storage().setItem(key, JSON.stringify(recent));
  } catch {
    // See above.
  }
}
