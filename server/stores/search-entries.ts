import type { Languages } from "../../core/search/build-search-index.ts";
import { isHan } from "../../core/search/fold-name.ts";
import type { SearchEntry } from "../../core/search/search-term.ts";
import type { SnapshotIndex } from "./snapshot-index.ts";

/** What the search index is built from: every name and alias, with the readings of those in Chinese. */
export function searchEntries(
  { entityCards }: Pick<SnapshotIndex, "entityCards">,
  { simplify, read }: Languages,
): SearchEntry[] {
  return [...entityCards.values()].map(({ id, type, name, aliases, metrics }) => {
    const names = [name.en, name.zh].filter((text) => text !== undefined);
    const chinese = new Set([...names, ...aliases].filter(isHan));
    const readings = [...chinese].flatMap((text) => read(simplify(text)));
    return { id, type, degree: metrics.degree, names, aliases, readings };
  });
}
