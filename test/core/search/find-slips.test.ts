import fc from "fast-check";
import { expect, test } from "vitest";
import { findSlips, typosAllowed } from "../../../core/search/find-slips.ts";
import { type Suffixes, sortSuffixes } from "../../../core/search/suffixes.ts";

/** Optimal string alignment by its recursive definition. */
function alignment(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)];
  const costs = [
    alignment(a1, b) + 1,
    alignment(a, b1) + 1,
    alignment(a1, b1) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    costs.push(alignment(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...costs);
}

/** The names one after another, each a suffix; and the name at each place. */
function suffixesOf(names: readonly string[]): { suffixes: Suffixes; nameAt: Map<number, string> } {
  const text = Uint16Array.from(names.flatMap((name) => [...name, "\0"]).map((unit) => unit.charCodeAt(0)));
  const places = names.map((_, index) =>
    names.slice(0, index).reduce((sum, name) => sum + name.length + 1, 0),
  );
  const nameAt = new Map(places.map((place, index) => [place, names[index] as string]));
  return { suffixes: sortSuffixes(text, Int32Array.from(places)), nameAt };
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 6 });

test("every beginning of a name within the edits is found with its distance, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), word, (names, query) => {
      const { suffixes, nameAt } = suffixesOf(names);
      const found = findSlips(suffixes, query, 1).flatMap(({ low, high, length, edits }) =>
        Array.from(suffixes.places.subarray(low, high), (place) => `${place} ${length} ${edits}`),
      );
      const expected = [...nameAt].flatMap(([place, name]) =>
        Array.from(name, (_, index) => name.slice(0, index + 1)).flatMap((beginning) => {
          const edits = alignment(query, beginning);
          return edits <= 1 ? [`${place} ${beginning.length} ${edits}`] : [];
        }),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["opneai", "openai", 1],
  ["sutskevar", "sutskever", 1],
  ["antropik", "anthropic", 2],
  ["anthopric", "anthropic", 2],
  ["月之暗而", "月之暗面", 1],
  ["tencent", "alibaba", undefined],
])("%s is so many edits from %s: %s", (query, name, edits) => {
  const { suffixes } = suffixesOf([name]);
  const most = typosAllowed(query) || 1;
  const whole = findSlips(suffixes, query, most).filter(({ length }) => length === name.length);
  expect(whole[0]?.edits).toBe(edits);
});

test("suffixes are sorted by code unit, equal ones by their place", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (names) => {
      const { suffixes, nameAt } = suffixesOf(names);
      const sorted = Array.from(suffixes.places, (place) => [nameAt.get(place) as string, place] as const);
      const expected = sorted.toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y));
      expect(sorted).toEqual(expected);
    }),
  );
});
