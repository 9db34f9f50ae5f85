import type { Reduced } from "./reduction.ts";
import type { RelationMention } from "./relation-mention.ts";

/** Holdings that noun phrases state: an organisation is a unit of its owner, a product or model was made by it. */
export function holdingsAsMentions({ holdings, encoded }: Reduced): RelationMention[] {
  return holdings.map(({ owner, owned, start, end }) => {
    const before = encoded.source.view.text.slice(Math.max(0, start - 4), start);
    const isThing = owned.name.type === "product" || owned.name.type === "model";
    return {
      predicate: isThing ? "developed" : "subsidiary_of",
      subject: isThing ? owner : owned,
      object: isThing ? owned : owner,
      polarity: /(?:不是|并非|不再是|绝非|不属于)$/.test(before) ? "negated" : "asserted",
      modality: /(?:疑似|据传|疑为|可能是|传闻)$/.test(before) ? "reported" : "fact",
      qualifiers: {},
      rule: isThing ? "developed:holding" : "subsidiary_of:holding",
      confidence: 0.85,
      source: encoded.source,
      cue: [start, end],
    };
  });
}
