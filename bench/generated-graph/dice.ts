import { seededRandom } from "../../builder/measure/seeded-random.ts";

/** Chance with a seed: the same throws in the same order. */
export interface Dice {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** Uniform integer from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** The key of a record of weights. */
  readonly pickByWeight: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
  /** Index into running totals of weights, all above 0. */
  readonly indexByWeight: (totals: Float64Array) => number;
}

export function createDice(seed: number): Dice {
  const next = seededRandom(seed);
  return {
    next,
    chance: (share) => next() < share,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("Nothing to pick from: the list is empty.");
      return item;
    },
    pickByWeight(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      throw new Error("Nothing to pick from: all weights are 0.");
    },
    indexByWeight(totals) {
      const wanted = next() * (totals[totals.length - 1] ?? 0);
      let low = 0;
      let high = totals.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((totals[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Running totals of weights, for `indexByWeight`. */
export function totalsOf(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
}
