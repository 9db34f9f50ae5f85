import type { FoldedName } from "./fold-name.ts";
import { isHan } from "./fold-name.ts";

// No name is longer, and the work grows with the square of the length.
const LONGEST = 60;

/** How many slips a query may have: none where it is short or beyond all names. A Chinese name is short, so each character says more. */
export function typosAllowed(key: string): 0 | 1 | 2 {
  const length = [...key].length;
  if (length > LONGEST) return 0;
  if (isHan(key)) return length < 3 ? 0 : length < 6 ? 1 : 2;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

// A shorter query that need not reach the end of a word would be like too much.
const SHORTEST_BEGINNING = 5;

/**
 * How far the query is from the name, or from one or more of its words in a row, or from the beginning of these:
 * twice the edits (insert, delete, replace, swap neighbours: optimal string alignment), one more where the name
 * goes on within a word. `undefined` when it is more than `most` edits away.
 */
export function typoDistance(
  query: string,
  { key, starts }: FoldedName,
  most: number,
  ending: "any" | "whole words" = "any",
): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  const ends = new Set([...starts, key.length]);
  for (const start of starts) {
    const text = key.slice(start, start + query.length + most);
    const distances = prefixDistances(query, text);
    for (let length = Math.max(1, query.length - most); length <= text.length; length++) {
      const distance = distances[length] ?? most + 1;
      if (distance > most) continue;
      const isWhole = ends.has(start + length);
      if (!isWhole && (ending === "whole words" || query.length < SHORTEST_BEGINNING)) continue;
      least = Math.min(least, 2 * distance + (isWhole ? 0 : 1));
    }
  }
  return least === Number.POSITIVE_INFINITY ? undefined : least;
}

/** The distance of the query from each beginning of the text, by its length. */
function prefixDistances(query: string, text: string): number[] {
  const width = query.length + 1;
  let older: number[] = [];
  let old: number[] = [];
  let row = Array.from({ length: width }, (_, index) => index);
  const distances = [query.length];
  for (let i = 1; i <= text.length; i++) {
    [older, old] = [old, row];
    row = [i];
    for (let j = 1; j < width; j++) {
      const isSame = text[i - 1] === query[j - 1];
      let best = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && text[i - 1] === query[j - 2] && text[i - 2] === query[j - 1]) {
        best = Math.min(best, at(older, j - 2) + 1);
      }
      row.push(best);
    }
    distances.push(at(row, query.length));
  }
  return distances;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
