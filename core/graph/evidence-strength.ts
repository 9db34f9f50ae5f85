import type { StatementCard } from "../cards.ts";

const modalityWeight = { fact: 1, reported: 0.7, planned: 0.6, denied: 0.1 } as const;

/**
 * How well statements between the same two parties evidence a link, 0 to 1, in thousandths.
 *
 * Each statement counts its confidence, weighed by modality and by how many publishers say so (one: a half, two:
 * three quarters …); together they count as independent witnesses do (noisy-or). What is negated is no link.
 */
export function evidenceStrength(statements: readonly StatementCard[]): number {
  let doubt = 1;
  for (const { polarity, modality, confidence, sources } of statements) {
    if (polarity === "negated") continue;
    doubt *= 1 - confidence * modalityWeight[modality] * (1 - 0.5 ** sources);
  }
  return Math.round((1 - doubt) * 1000) / 1000;
}
