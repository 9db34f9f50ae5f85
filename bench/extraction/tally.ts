/** Right, false and missed answers of one kind. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1 of a tally; zero where nothing was said or nothing was to be found. */
export function rates({ right, wrong, missed }: Readonly<Tally>): { p: number; r: number; f: number } {
  const p = right + wrong > 0 ? right / (right + wrong) : 0;
  const r = right + missed > 0 ? right / (right + missed) : 0;
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** Tallies by kind, and one line of the errors' list for every answer that was not right. */
export class Scores {
  readonly #tallies = new Map<string, Tally>();
  readonly errors: string[] = [];

  constructor(kinds: readonly string[]) {
    for (const kind of kinds) this.#tallies.set(kind, { right: 0, wrong: 0, missed: 0 });
  }

  add(kind: string, outcome: keyof Tally, what: string): void {
    const tally = this.#tallies.get(kind);
    if (!tally) throw new Error(`"${kind}" is scored, but was not declared: ${what}`);
    tally[outcome] += 1;
    if (outcome !== "right") this.errors.push(`${outcome === "wrong" ? "+" : "-"} ${kind} ${what}`);
  }

  /** The sum over all kinds; names are no relations and count apart. */
  get all(): Tally {
    const sum = { right: 0, wrong: 0, missed: 0 };
    for (const [kind, { right, wrong, missed }] of this.#tallies) {
      if (kind.startsWith("name: ")) continue;
      sum.right += right;
      sum.wrong += wrong;
      sum.missed += missed;
    }
    return sum;
  }

  /** A table: one line a kind, then the sum. */
  lines(): string[] {
    const row = (kind: string, tally: Tally): string => {
      const { p, r, f } = rates(tally);
      const share = (value: number) => value.toFixed(3);
      return `${kind.padEnd(24)} P ${share(p)} R ${share(r)} F1 ${share(f)}   right ${tally.right}, false ${tally.wrong}, missed ${tally.missed}`;
    };
    const told = [...this.#tallies].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0);
    return [...told.map(([kind, tally]) => row(kind, tally)), row("all", this.all)];
  }
}
