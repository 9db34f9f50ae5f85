import { isHan } from "./fold-name.ts";
import { narrow, type Run, type Suffixes, unitAt } from "./suffixes.ts";

// No name is longer, and the work grows with the length.
const LONGEST = 40;

const FIRST_HAN = 0x2e80;

/** How many slips a query may have: none where it is short or beyond all names. A Chinese name is short, so each character says more. */
export function typosAllowed(key: string): 0 | 1 | 2 {
  const { length } = key;
  if (length > LONGEST) return 0;
  if (isHan(key)) return length < 3 ? 0 : length < 6 ? 1 : 2;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Suffixes that begin with something so many edits away from the query. */
export interface Slip extends Run {
  /** How many code units of the name the query stands for. */
  readonly length: number;
  readonly edits: number;
}

/**
 * Finds what begins up to `most` edits away from the query (insert, delete, replace, swap neighbours: optimal string
 * alignment), by walking the words as a trie with a row of the distance matrix for each letter. Where two edits are allowed, the
 * first letter must be the query's first or second: who slips twice seldom slips on both, and the walk would be ten times longer.
 */
export function findSlips(words: Suffixes, query: string, most: 1 | 2): Slip[] {
  const width = query.length + 1;
  const rows = new Uint8Array((query.length + most + 2) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  const path = new Uint16Array(query.length + most + 1);
  const slips: Slip[] = [];
  const queryUnits = Array.from(query, (_, index) => query.charCodeAt(index));
  const hasHan = isHan(query);

  const enter = (run: Run, depth: number, unit: number) => {
    path[depth] = unit;
    const least = fillRow(rows, width, depth + 1, queryUnits, path);
    if (least > most) return;
    const edits = rows[(depth + 1) * width + query.length] as number;
    if (edits <= most) slips.push({ ...run, length: depth + 1, edits });
    if (depth + 1 < query.length + most) walk(run, depth + 1, least);
  };
  const walk = (run: Run, depth: number, least: number) => {
    // With no edit left only the letters of the query lead on.
    const wanted =
      least === most
        ? lettersAfter(rows, width, depth, most, queryUnits)
        : depth === 0 && most === 2
          ? new Set(queryUnits.slice(0, 2))
          : undefined;
    if (wanted) {
      for (const unit of wanted) {
        const inner = narrow(words, run, depth, unit);
        if (inner.low < inner.high) enter(inner, depth, unit);
      }
      return;
    }
    for (let low = run.low; low < run.high; ) {
      const unit = unitAt(words, low, depth);
      // Nobody writes a Chinese character for a letter by a slip, and those come last.
      if (!hasHan && unit >= FIRST_HAN) break;
      const { high } = narrow(words, { low, high: run.high }, depth, unit);
      if (unit !== 0) enter({ low, high }, depth, unit);
      low = high;
    }
  };
  walk({ low: 0, high: words.places.length }, 0, 0);
  return slips;
}

/** Fills the row after `depth` letters of a path; gives the least of it and, for a swap to come, of the row before. */
function fillRow(
  rows: Uint8Array,
  width: number,
  depth: number,
  query: readonly number[],
  path: Uint16Array,
): number {
  const [older, old, row] = [(depth - 2) * width, (depth - 1) * width, depth * width];
  const unit = path[depth - 1] as number;
  rows[row] = depth;
  let least = depth;
  for (let j = 1; j < width; j++) {
    const cost = query[j - 1] === unit ? 0 : 1;
    let best = Math.min(
      (rows[old + j] as number) + 1,
      (rows[row + j - 1] as number) + 1,
      (rows[old + j - 1] as number) + cost,
    );
    if (depth > 1 && j > 1 && unit === query[j - 2] && path[depth - 2] === query[j - 1])
      best = Math.min(best, (rows[older + j - 2] as number) + 1);
    rows[row + j] = best;
    if (best < least) least = best;
  }
  return least;
}

/** The letters of the query with which a path may go on when it has no edit left. */
function lettersAfter(
  rows: Uint8Array,
  width: number,
  depth: number,
  most: number,
  query: readonly number[],
): Set<number> {
  const letters = new Set<number>();
  for (let j = 0; j < width; j++) {
    if ((rows[depth * width + j] as number) <= most && query[j] !== undefined)
      letters.add(query[j] as number);
    // The second letter of a swap, counted from the row before.
    if (depth > 0 && j > 0 && (rows[(depth - 1) * width + j - 1] as number) < most)
      letters.add(query[j - 1] as number);
  }
  return letters;
}
