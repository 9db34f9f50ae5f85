import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "../../../core/search/fold-name.ts";
import { typoDistance } from "../../../core/search/typo-distance.ts";

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

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

test("the distance from one word is twice the edits, and one more where the word goes on", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (query, name, most) => {
      const whole = 2 * alignment(query, name);
      const beginnings = Array.from({ length: name.length }, (_, length) =>
        query.length < 5 || length === 0
          ? Number.POSITIVE_INFINITY
          : 2 * alignment(query, name.slice(0, length)) + 1,
      );
      const least = Math.min(whole, ...beginnings);
      const allowed = 2 * most + (least % 2);
      expect(typoDistance(query, { key: name, starts: [0] }, most)).toBe(
        least <= allowed ? least : undefined,
      );
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["opneai", "OpenAI", 2],
  ["sutskevar", "Ilya Sutskever", 2],
  ["antropik", "Anthropic PBC", 4],
  ["moonsht", "Moonshot AI", 2],
  ["月之暗而", "月之暗面", 2],
  ["tencent", "Alibaba", undefined],
])("%s is so far from %s: %s", (query, name, distance) => {
  expect(
    typoDistance(
      query,
      foldName(name, (same) => same),
      2,
    ),
  ).toBe(distance);
});
