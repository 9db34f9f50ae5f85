import type { NameSpan } from "../recognize/name-span.ts";
import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { RelationMention } from "./relation-mention.ts";

/**
 * Makers that the name of a product says itself: 英伟达H800, "the Zhipu MaaS platform". The maker must be known under just
 * that name, and something must be left for the product's own name.
 */
export function makersInNames(source: RecognizedSentence): RelationMention[] {
  return source.names.flatMap((name) => {
    const { maker } = name;
    if (!maker || name.type !== "product") return [];
    const owner: NameSpan = {
      start: name.start,
      end: name.start + maker.length,
      text: name.text.slice(0, maker.length),
      type: "company",
      confidence: 0.98,
      channels: ["lexicon"],
      entry: maker.entry,
    };
    return [
      {
        predicate: "developed" as const,
        subject: { name: owner, sentence: source },
        object: { name, sentence: source },
        polarity: "asserted" as const,
        modality: "fact" as const,
        qualifiers: {},
        rule: "developed:maker-in-name",
        confidence: 0.8,
        source,
      },
    ];
  });
}
