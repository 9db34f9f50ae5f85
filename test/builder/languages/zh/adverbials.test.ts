import { expect, test } from "vitest";
import { adverbials } from "../../../../builder/languages/zh/adverbials.ts";

/** Sardinas and Patterson (1953): whether every string of code words can be cut into words in one way only. */
function isUniquelyDecodable(words: readonly string[]): boolean {
  const code = new Set(words);
  let suffixes = new Set(words.flatMap((word) => rests(words, word)));
  const seen = new Set<string>();
  while (suffixes.size > 0) {
    if ([...suffixes].some((suffix) => code.has(suffix))) return false;
    for (const suffix of suffixes) seen.add(suffix);
    const next = [...suffixes].flatMap((suffix) => [
      ...rests(words, suffix),
      ...words.filter((word) => suffix.startsWith(word)).map((word) => suffix.slice(word.length)),
    ]);
    suffixes = new Set(next.filter((suffix) => !seen.has(suffix)));
  }
  return true;
}

const rests = (words: readonly string[], prefix: string): string[] =>
  words.filter((word) => word !== prefix && word.startsWith(prefix)).map((word) => word.slice(prefix.length));

test("the check tells an ambiguous list from a clear one", () => {
  expect(isUniquelyDecodable(["即", "将", "即将"])).toBe(false);
  expect(isUniquelyDecodable(["即", "将", "已经"])).toBe(true);
});

test("a run of Chinese adverbials can be read in one way only, so that no pattern takes exponential time", () => {
  expect(isUniquelyDecodable(adverbials)).toBe(true);
});
