import { describe, expect, test } from "vitest";
import { claimsOf, readClaims } from "./read-claims.ts";

const files = [
  ["en", "claims.en.txt"],
  ["zh", "claims.zh.txt"],
  ["en", "second.en.txt"],
  ["zh", "second.zh.txt"],
] as const;

const isPlainFact = (line: string): boolean =>
  !/\b(?:negated|planned|reported|denied)\b/.test(line.split(" | ")[3] ?? "");
/** Whether two lines tell the same, but for how far the names of their ends reach. */
function tellsTheSame(fact: string, stated: string): boolean {
  const [a, b] = [fact.split(" | "), stated.split(" | ")];
  const overlaps = (at: number) => (a[at] ?? "").includes(b[at] ?? "") || (b[at] ?? "").includes(a[at] ?? "");
  return a[1] === b[1] && overlaps(0) && overlaps(2);
}

describe.each(files)("sentences of our own (%s, %s)", (language, file) => {
  const cases = readClaims(file);

  test.each(cases.filter(({ isOpen }) => !isOpen))("$kind: $text", (each) => {
    expect(claimsOf(each, language)).toEqual(each.expect.toSorted());
  });

  const open = cases.filter(({ isOpen }) => isOpen);
  if (open.length > 0)
    test.each(open)("no fact that nobody states: $text", (each) => {
      const stated = each.expect.filter(isPlainFact);
      const facts = claimsOf(each, language).filter(isPlainFact);
      expect(facts.filter((fact) => !stated.some((line) => tellsTheSame(fact, line)))).toEqual([]);
    });
});

test("the suite has at least twelve sentences of each of 25 kinds, half of them in each language", () => {
  for (const file of ["claims.en.txt", "claims.zh.txt"]) {
    const kinds = readClaims(file).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(25);
    expect(kinds.filter((kind) => kinds.filter((each) => each === kind).length < 6)).toEqual([]);
  }
});
