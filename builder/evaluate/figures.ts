/** How many were found rightly, alleged wrongly and missed, and the shares that follow, each 0–1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

type Counts = Pick<Figures, "tp" | "fp" | "fn">;

/** Counts by key, in the order in which the keys came up. */
export class Tally {
  private readonly counts = new Map<string, Counts>();

  add(keys: readonly string[], { tp = 0, fp = 0, fn = 0 }: Partial<Counts>): void {
    for (const key of keys) {
      const before = this.counts.get(key) ?? { tp: 0, fp: 0, fn: 0 };
      this.counts.set(key, { tp: before.tp + tp, fp: before.fp + fp, fn: before.fn + fn });
    }
  }

  figures(): Record<string, Figures> {
    return Object.fromEntries([...this.counts].map(([key, counts]) => [key, figuresOf(counts)]));
  }
}

function figuresOf({ tp, fp, fn }: Counts): Figures {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), tp, fp, fn };
}

/** A share of a whole; of nothing it is 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
