/** Places in a text, in the order of what follows them up to the next 0. */
export interface Suffixes {
  readonly text: Uint16Array;
  readonly places: Int32Array;
}

/** A run of suffixes: from `low` up to, not including, `high`. */
export interface Run {
  readonly low: number;
  readonly high: number;
}

/**
 * Sorts places by what follows them, by code unit; places with equal suffixes are left in the order of the text. Three-way radix
 * quicksort (Bentley and Sedgewick 1997), so that no two suffixes are compared from their start twice.
 */
export function sortSuffixes(text: Uint16Array, unsorted: Int32Array): Suffixes {
  const places = unsorted.slice();
  const work: number[] = [0, places.length, 0];
  while (work.length > 0) {
    const depth = work.pop() as number;
    const high = work.pop() as number;
    const low = work.pop() as number;
    if (high - low < 2) continue;
    const pivot = medianUnit(text, places, low, high, depth);
    let less = low;
    let more = high;
    for (let at = low; at < more; ) {
      const unit = text[(places[at] as number) + depth] as number;
      if (unit < pivot) swap(places, less++, at++);
      else if (unit > pivot) swap(places, at, --more);
      else at++;
    }
    work.push(low, less, depth, more, high, depth);
    if (pivot === 0) places.subarray(less, more).sort();
    else work.push(less, more, depth + 1);
  }
  return { text, places };
}

/** The suffixes that begin with a key. */
export function runOf(suffixes: Suffixes, key: string): Run {
  let run: Run = { low: 0, high: suffixes.places.length };
  for (let depth = 0; depth < key.length && run.low < run.high; depth++)
    run = narrow(suffixes, run, depth, key.charCodeAt(depth));
  return run;
}

/** The part of a run, whose suffixes agree up to `depth`, that goes on with a code unit: a step down a trie. */
export function narrow(suffixes: Suffixes, run: Run, depth: number, unit: number): Run {
  const low = firstNotBelow(suffixes, run.low, run.high, depth, unit);
  return { low, high: firstNotBelow(suffixes, low, run.high, depth, unit + 1) };
}

/** The code unit that a suffix has after `depth` others; 0 at its end. */
export const unitAt = ({ text, places }: Suffixes, index: number, depth: number): number =>
  text[(places[index] as number) + depth] as number;

function firstNotBelow(suffixes: Suffixes, from: number, to: number, depth: number, unit: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unitAt(suffixes, middle, depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function medianUnit(text: Uint16Array, places: Int32Array, low: number, high: number, depth: number): number {
  const a = text[(places[low] as number) + depth] as number;
  const b = text[(places[(low + high) >> 1] as number) + depth] as number;
  const c = text[(places[high - 1] as number) + depth] as number;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(places: Int32Array, a: number, b: number): void {
  const held = places[a] as number;
  places[a] = places[b] as number;
  places[b] = held;
}
