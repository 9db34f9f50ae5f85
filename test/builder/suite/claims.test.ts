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
const relationOf = (line: string): string => line.split(" | ").slice(0, 3).join(" | ");

describe.each(files)("sentences of our own (%s, %s)", (language, file) => {
  const cases = readClaims(file);

  test.each(cases.filter(({ isOpen }) => !isOpen))("$kind: $text", (each) => {
    expect(claimsOf(each, language)).toEqual(each.expect.toSorted());
  });

  const open = cases.filter(({ isOpen }) => isOpen);
  if (open.length > 0)
    test.each(open)("no fact that nobody states: $text", (each) => {
      const stated = new Set(each.expect.filter(isPlainFact).map(relationOf));
      const facts = claimsOf(each, language).filter(isPlainFact).map(relationOf);
      expect(facts.filter((fact) => !stated.has(fact))).toEqual([]);
    });
});

test("the suite has at least twelve sentences of each of 25 kinds, half of them in each language", () => {
  for (const file of ["claims.en.txt", "claims.zh.txt"]) {
    const kinds = readClaims(file).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(25);
    expect(kinds.filter((kind) => kinds.filter((each) => each === kind).length < 6)).toEqual([]);
  }
});
