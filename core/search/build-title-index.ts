import { foldName, isHan, type Simplify } from "./fold-name.ts";
import { stripQuestion } from "./strip-question.ts";
import { runOf, sortSuffixes } from "./suffixes.ts";
import { wordsOf } from "./words-of.ts";

/** Finds the numbers of titles that have every word of a query, in the order in which the titles were given. */
export type TitleIndex = (query: string, limit: number) => number[];

/** An index of titles: words of letters are found from their start, Chinese at any character. */
export function buildTitleIndex(titles: readonly string[], simplify: Simplify): TitleIndex {
  const folded = titles.map((title) => foldName(title, simplify));
  const text = new Uint16Array(folded.reduce((sum, { key }) => sum + key.length + 1, 0));
  const titleAt = new Int32Array(text.length);
  const places: number[] = [];
  let at = 0;
  folded.forEach(({ key, starts }, index) => {
    places.push(...starts.map((start) => at + start));
    titleAt.fill(index, at, at + key.length);
    for (let unit = 0; unit < key.length; unit++) text[at + unit] = key.charCodeAt(unit);
    at += key.length + 1;
  });
  const words = sortSuffixes(text, Int32Array.from(places));
  return (query, limit) => {
    const wanted = wordsOf(stripQuestion(query), simplify);
    // One or two letters begin a word of nearly every title.
    if (!wanted.some((word) => word.length >= (isHan(word) ? 2 : 3))) return [];
    const found = wanted.map((word) => {
      const { low, high } = runOf(words, word);
      return new Set(Array.from(words.places.subarray(low, high), (place) => titleAt[place] as number));
    });
    const [first, ...others] = found.toSorted((a, b) => a.size - b.size);
    const all = [...(first ?? [])].filter((title) => others.every((titlesOfWord) => titlesOfWord.has(title)));
    return all.toSorted((a, b) => a - b).slice(0, limit);
  };
}
