import { isHan } from "./fold-name.ts";
import type { SearchTerm } from "./search-term.ts";
import { type Suffixes, sortSuffixes } from "./suffixes.ts";

/** All terms, their keys laid end to end, and where words and letters in them begin, sorted by what follows. */
export interface NameTable {
  readonly terms: readonly SearchTerm[];
  /** The keys, a 0 after each. */
  readonly text: Uint16Array;
  /** Where the key of each term begins, and the end of the text. */
  readonly offsets: Int32Array;
  /** 1 where a word starts, and at the end of a key. */
  readonly isBoundary: Uint8Array;
  /** Where words start; every Chinese character is a word. */
  readonly words: Suffixes;
  /** Of each word in their order, so that long runs are read straight on: its term, */
  readonly termOfWord: Int32Array;
  /** how well connected the entity of that is, */
  readonly degreeOfWord: Int32Array;
  /** and 1 where the word is the first of its term. */
  readonly isFirstWord: Uint8Array;
  /** Letters within a word of a name or alias, with two more letters or a Chinese character to follow. */
  readonly letters: Suffixes;
}

/** Builds the table; of equal names, those of earlier terms stay first. */
export function buildNameTable(terms: readonly SearchTerm[]): NameTable {
  const text = new Uint16Array(terms.reduce((sum, { key }) => sum + key.length + 1, 0));
  const isBoundary = new Uint8Array(text.length);
  const offsets = new Int32Array(terms.length + 1);
  const words: number[] = [];
  const letters: number[] = [];
  let at = 0;
  terms.forEach(({ key, starts, kind }, index) => {
    offsets[index] = at;
    for (const start of starts) {
      isBoundary[at + start] = 1;
      words.push(at + start);
    }
    const isWritten = kind === "name" || kind === "alias";
    for (let unit = 0; unit < key.length; unit++) {
      text[at + unit] = key.charCodeAt(unit);
      const isLong = unit < key.length - 2 || isHan(key.charAt(unit + 1));
      if (isWritten && isLong && isBoundary[at + unit] === 0 && !isHan(key.charAt(unit)))
        letters.push(at + unit);
    }
    at += key.length;
    isBoundary[at] = 1;
    at += 1;
  });
  offsets[terms.length] = at;
  const sorted = sortSuffixes(text, Int32Array.from(words));
  const termOfWord = Int32Array.from(sorted.places, (place) => termAt({ offsets }, place));
  return {
    terms,
    text,
    offsets,
    isBoundary,
    words: sorted,
    termOfWord,
    degreeOfWord: Int32Array.from(termOfWord, (number) => terms[number]?.entry.degree ?? 0),
    isFirstWord: Uint8Array.from(termOfWord, (number, word) =>
      sorted.places[word] === offsets[number] ? 1 : 0,
    ),
    letters: sortSuffixes(text, Int32Array.from(letters)),
  };
}

/** The number of the term in which a place of the text lies. */
export function termAt({ offsets }: Pick<NameTable, "offsets">, place: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}
