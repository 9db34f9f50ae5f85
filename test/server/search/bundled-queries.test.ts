import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSearchIndex, type SearchIndex } from "../../../core/search/build-search-index.ts";
import { findInputs } from "../../../scripts/find-inputs.ts";
import { languages } from "../../../server/search/languages.ts";
import { searchEntries } from "../../../server/stores/search-entries.ts";
import { indexSnapshot } from "../../../server/stores/snapshot-index.ts";
import { buildFrom } from "../../builder/build-from.ts";
import { bundledQueries, nothingNear } from "./bundled-queries.ts";

describe("search over the bundled graph", () => {
  let find: SearchIndex;
  beforeAll(async () => {
    const documents = fileURLToPath(new URL("../../../graph-data/documents", import.meta.url));
    const { files } = await findInputs([documents]);
    find = buildSearchIndex(searchEntries(indexSnapshot(buildFrom(files)), languages), languages);
  }, 120_000);

  test("at least 95 of 100 queries have what is meant among the first three", () => {
    const all = Object.entries(bundledQueries).flatMap(([group, list]) =>
      list.map(([query, id]) => ({ group, query, id })),
    );
    const missed = all.flatMap(({ group, query, id }) => {
      const found = find(query, { limit: 10 });
      const place = found.findIndex((one) => one.id === id) + 1;
      if (place > 0 && place <= 3) return [];
      const first = found.slice(0, 3).map((one) => `${one.id} ${one.how} “${one.matched}”`);
      return [
        `${group}: “${query}” has ${id} at ${place || "no place"}, after ${first.join(", ") || "nothing"}`,
      ];
    });
    const share = 1 - missed.length / all.length;
    const report = `${(100 * share).toFixed(1)} % of ${all.length} queries; wrong:\n${missed.join("\n")}`;
    console.info(report);
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(share, report).toBeGreaterThanOrEqual(0.95);
  });

  test.each(nothingNear)("%s finds nothing", (query) => {
    expect(find(query, { limit: 10 })).toEqual([]);
  });
});
