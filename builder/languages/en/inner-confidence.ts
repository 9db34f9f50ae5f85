import type { Proposal } from "../../recognize/name-span.ts";
import { companyEndings, investorEndings } from "./name-words.ts";

/** What a whole name loses against the part of it that was found. */
const SHARE = 0.9;

const isEnding = (word: string): boolean =>
  companyEndings.has(word) || investorEndings.has(word) || /^[ivx]+$/.test(word);

/**
 * A run of capitals that ends as firms do ("Kobi Bio II Inc") of which only the first part was tagged or is known: the
 * run is as likely a name as that part, and longer. Other proposals come back as they are.
 */
export function withInnerConfidence(proposal: Proposal, text: string, found: readonly Proposal[]): Proposal {
  const { start, end } = proposal;
  const words = text.slice(start, end).split(" ");
  const last = (words.at(-1) ?? "").toLowerCase().replace(/\W+$/, "");
  if (words.length < 2 || !isEnding(last)) return proposal;
  if (found.some((other) => other.start === start && other.end === end)) return proposal;
  let confidence = 0;
  for (const other of found) {
    if (other.start !== start || other.end >= end) continue;
    // "Kobi Ventures" is another firm than Kobi, "Kobi Technologies" mostly is not.
    const isOwn =
      other.entry === undefined || investorEndings.has(last) || text.slice(other.end + 1, end).includes(" ");
    if (isOwn) confidence = Math.max(confidence, other.confidence ?? other.weight);
  }
  return confidence > 0 ? { ...proposal, confidence: confidence * SHARE } : proposal;
}
