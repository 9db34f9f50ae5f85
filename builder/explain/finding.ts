/** The stages that a relation passes, in their order; the first that loses it is the answer. */
export const stages = [
  "text",
  "name",
  "sentence",
  "type",
  "cue",
  "unfilled",
  "slot",
  "guard",
  "context",
  "settle",
  "resolution",
  "said",
] as const;
export type Stage = (typeof stages)[number];

/** Where a relation was lost ("said": nowhere), and what was seen there. */
export interface Finding {
  readonly stage: Stage;
  readonly reason: string;
  readonly lines: readonly string[];
}

export const furthest = (findings: readonly Finding[]): Finding | undefined =>
  findings.reduce<Finding | undefined>(
    (best, each) => (!best || stages.indexOf(each.stage) > stages.indexOf(best.stage) ? each : best),
    undefined,
  );
