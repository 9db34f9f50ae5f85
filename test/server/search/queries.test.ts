import { describe, expect, test } from "vitest";
import { buildSearchIndex } from "../../../core/search/build-search-index.ts";
import { languages } from "../../../server/search/languages.ts";
import { lexiconEntries } from "./lexicon-entries.ts";
import { queries } from "./queries.ts";

const find = buildSearchIndex(lexiconEntries(), languages);
const all = Object.values(queries).flat();

/** Where in the answer the entity meant stands, from 1; 0 when it is not among the first ten. */
function placeOf(query: string, id: string): number {
  return find(query, { limit: 10 }).findIndex((found) => found.id === id) + 1;
}

describe.each(Object.keys(queries))("%s", (group) => {
  test.each(queries[group] ?? [])("%s finds %s among the first ten", (query, id) => {
    expect(placeOf(query, id)).toBeGreaterThan(0);
  });
});

test("at least 95 of 100 queries have what is meant among the first three", () => {
  const wrong = all.filter(([query, id]) => {
    const place = placeOf(query, id);
    return place === 0 || place > 3;
  });
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
});

test("at least 90 of 100 queries have what is meant first", () => {
  const wrong = all.filter(([query, id]) => placeOf(query, id) !== 1);
  expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.1);
});
