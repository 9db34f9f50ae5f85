import { PredicateId } from "../../core/ontology/relation-type.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import type { Evaluation } from "../evaluate/evaluate.ts";
import type { Loss } from "../evaluate/loss.ts";
import type { Knowledge } from "../knowledge.ts";
import { explainMissing } from "./explain-missing.ts";
import type { Finding } from "./finding.ts";
import { type Reading, readTraced } from "./read-traced.ts";

/**
 * The stage that lost each lost relation, by reading its document again with the rules of now: the causes of `findLosses` are
 * derived from the snapshot, this is seen. Losses of another kind, or of a predicate that the ontology lacks, have none.
 */
export function explainLosses(
  losses: readonly Loss[],
  snapshot: Snapshot,
  { documents }: Evaluation,
  knowledge: Knowledge,
  hash: (text: string) => string,
): ReadonlyMap<Loss, Finding> {
  const readings = new Map<string, Reading>();
  for (const { annotated, document: id } of documents) {
    const document = snapshot.documents.find((each) => each.id === id);
    if (document && losses.some(({ kind, text }) => kind === "lost" && text === annotated.name))
      readings.set(annotated.name, readTraced(document, knowledge));
  }
  const found = new Map<Loss, Finding>();
  for (const loss of losses) {
    const predicate = PredicateId.safeParse(loss.predicate);
    const reading = readings.get(loss.text);
    if (loss.kind !== "lost" || !predicate.success || !reading) continue;
    const expected = { subject: loss.subject, predicate: predicate.data, object: loss.object };
    found.set(loss, explainMissing(expected, reading, hash).finding);
  }
  return found;
}
