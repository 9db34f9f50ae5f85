import type { Languages } from "../../core/search/build-search-index.ts";
import { isHan } from "../../core/search/fold-name.ts";
import type { SearchEntry } from "../../core/search/search-term.ts";
import type { SnapshotIndex } from "./snapshot-index.ts";

/** What the search index is built from: every name, alias, ticker and identifier, with the readings of names in Chinese. */
export function searchEntries(
  { entityCards, entities }: Pick<SnapshotIndex, "entityCards" | "entities">,
  { simplify, read }: Languages,
): SearchEntry[] {
  return [...entityCards.values()].map(({ id, type, name, metrics }) => {
    const entity = entities.get(id);
    const names = [name.en, name.zh].filter((text) => text !== undefined);
    const others = entity?.aliases ?? [];
    const aliases = others.filter(({ kind }) => kind !== "ticker").map(({ text }) => text);
    const chinese = new Set([...names, ...aliases].filter(isHan));
    return {
      id,
      type,
      degree: metrics.degree,
      names,
      aliases,
      tickers: others.filter(({ kind }) => kind === "ticker").map(({ text }) => text),
      identifiers: Object.values(entity?.identifiers ?? {}),
      readings: [...chinese].flatMap((text) => read(simplify(text))),
    };
  });
}
