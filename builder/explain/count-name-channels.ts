import type { Snapshot } from "../../core/snapshot.ts";
import type { Evaluation, Yield } from "../evaluate/evaluate.ts";
import { share, Tally } from "../evaluate/figures.ts";
import { sortEntities } from "../evaluate/judge-document.ts";
import type { Knowledge } from "../knowledge.ts";
import { readTraced } from "./read-traced.ts";

/**
 * Which channels proposed the names of the predicted entities, by reading the documents again: for each set of channels
 * ("form+tagger") how many entities are annotated ones and how many are not. An entity counts for all channels that proposed
 * one of its names in the document.
 */
export function countNameChannels(
  snapshot: Snapshot,
  { documents }: Evaluation,
  knowledge: Knowledge,
): Readonly<Record<string, Yield>> {
  const tally = new Tally();
  let annotated = 0;
  for (const judged of documents) {
    annotated += judged.annotated.gold.entities.length;
    const document = snapshot.documents.find(({ id }) => id === judged.document);
    if (!document) continue;
    const { decisions, names } = readTraced(document, knowledge);
    const textAt = new Map(
      names.sentences.flatMap(({ view, names: here }) =>
        here.map((name) => [view.origin[name.start], name.text] as const),
      ),
    );
    const { splits, strangers } = sortEntities(judged.alignment);
    const wrong = new Set([...splits, ...strangers]);
    for (const { id, mentions } of snapshot.entities) {
      if (!judged.alignment.predicted.has(id)) continue;
      const channels = mentions
        .filter((mention) => mention.document === document.id)
        .flatMap(({ start }) => decisions.get(textAt.get(start) ?? "")?.channels ?? []);
      const key = [...new Set(channels)].sort().join("+") || "none";
      tally.add([key], wrong.has(id) ? { fp: 1 } : { tp: 1 });
    }
  }
  return Object.fromEntries(
    Object.entries(tally.figures()).map(([key, { precision, tp, fp }]) => [
      key,
      { precision, share: share(tp, annotated), tp, fp },
    ]),
  );
}
