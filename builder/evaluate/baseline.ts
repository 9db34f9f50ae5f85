import { z } from "zod";
import type { Evaluation } from "./evaluate.ts";
import type { Figures } from "./figures.ts";

const Share = z.number().min(0).max(1);
const Held = z.strictObject({
  precision: Share.optional(),
  recall: Share.optional(),
  f1: Share.optional(),
});

/** Figures that a snapshot must reach; those that are absent are not held. */
export const Baseline = z.strictObject({
  relations: z.record(z.string(), Held).optional(),
  entities: z.record(z.string(), Held).optional(),
  qualified: Share.optional(),
  grounded: Share.optional(),
});
export type Baseline = z.infer<typeof Baseline>;

/** A figure so much below the baseline is not below it. */
export const TOLERANCE = 0.0005;

/** One figure: its name ("relations zh f1"), what the baseline holds and what it is now. */
export interface Comparison {
  readonly figure: string;
  readonly held: number;
  readonly now: number;
}

/** Parses a baseline file; the error says in one line what is wrong. */
export function parseBaseline(content: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (cause) {
    throw new Error("this is not JSON.", { cause });
  }
  const result = Baseline.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(
    `this is no baseline: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "unknown"}.`,
  );
}

/** All figures that a baseline may hold, rounded to four digits. */
export function baselineOf({ relations, entities, qualified, grounded }: Evaluation): Baseline {
  const held = (figures: Evaluation["relations"]) =>
    Object.fromEntries(
      ["all", "en", "zh"].flatMap((key) => {
        const found = figures[key];
        return found ? [[key, roundedShares(found)]] : [];
      }),
    );
  return {
    relations: held(relations),
    entities: held(entities),
    qualified: rounded(qualified),
    grounded: rounded(grounded),
  };
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
const roundedShares = ({ precision, recall, f1 }: Figures) => ({
  precision: rounded(precision),
  recall: rounded(recall),
  f1: rounded(f1),
});

/** Every figure that the baseline holds beside what it is now; a figure that is not there any more is 0. */
export function compareWith(baseline: Baseline, evaluation: Evaluation): Comparison[] {
  const shares = (part: "relations" | "entities"): Comparison[] =>
    Object.entries(baseline[part] ?? {}).flatMap(([key, held]) =>
      (["precision", "recall", "f1"] as const).flatMap((share) => {
        const least = held[share];
        return least === undefined
          ? []
          : [{ figure: `${part} ${key} ${share}`, held: least, now: evaluation[part][key]?.[share] ?? 0 }];
      }),
    );
  const single = (figure: "qualified" | "grounded"): Comparison[] => {
    const held = baseline[figure];
    return held === undefined ? [] : [{ figure, held, now: evaluation[figure] }];
  };
  return [...shares("relations"), ...shares("entities"), ...single("qualified"), ...single("grounded")];
}

export const isBelow = ({ held, now }: Comparison): boolean => now < held - TOLERANCE;

/** A baseline that holds the same figures as they are now. Whether one falls is for the caller to ask. */
export function renew(baseline: Baseline, evaluation: Evaluation): Baseline {
  const now = baselineOf(evaluation);
  const shares = (part: "relations" | "entities") => {
    const held = baseline[part];
    return (
      held && {
        [part]: Object.fromEntries(
          Object.entries(held).map(([key, figures]) => [
            key,
            Object.fromEntries(
              Object.keys(figures).map((share) => [
                share,
                now[part]?.[key]?.[share as keyof typeof figures] ?? 0,
              ]),
            ),
          ]),
        ),
      }
    );
  };
  return {
    ...shares("relations"),
    ...shares("entities"),
    ...(baseline.qualified === undefined ? {} : { qualified: now.qualified }),
    ...(baseline.grounded === undefined ? {} : { grounded: now.grounded }),
  };
}
