import { type Entity, isEntityId } from "../../core/entity.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";

/** An entity that was found and opened before, with what a row needs where the overview does not hold it. */
export type RecentSearch = Pick<Entity, "id" | "type" | "name">;

const key = "tieline.recent-searches";
const MOST = 8;

/** The searches kept in this browser, newest first; storage is reached through a function, see preferences.ts. */
export function readRecentSearches(storage: () => Pick<Storage, "getItem">): readonly RecentSearch[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecentSearch).slice(0, MOST) : [];
  } catch {
    // Damaged, or a browser that forbids storage: nothing that a reader needs to know of.
    return [];
  }
}

function isRecentSearch(value: unknown): value is RecentSearch {
  const { id, type, name } = (value ?? {}) as Partial<Record<keyof RecentSearch, unknown>>;
  const { en, zh } = (name ?? {}) as Record<string, unknown>;
  const isText = (text: unknown) => typeof text === "string" && text !== "";
  const isNamed = (isText(en) || isText(zh)) && [en, zh].every((text) => text === undefined || isText(text));
  return isEntityId(id) && entityTypeIds.some((each) => each === type) && isNamed;
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
