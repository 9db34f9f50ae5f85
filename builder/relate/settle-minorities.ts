import type { RelationMention } from "./relation-mention.ts";

/** Below half of a firm, who buys shares of it invests: "bought 45% of X" is no acquisition. */
export function settleMinorities(mentions: readonly RelationMention[]): RelationMention[] {
  return mentions.map((mention) => {
    const { stake, amount } = mention.qualifiers;
    if (mention.predicate !== "acquired" || !stake || !buysOnly(stake, mention.source.view.text))
      return mention;
    const price = amount ? { amount: { ...amount, kind: "raised" as const } } : {};
    return { ...mention, predicate: "invested_in", qualifiers: { ...mention.qualifiers, ...price } };
  });
}

function buysOnly(stake: string, text: string): boolean {
  const at = text.indexOf(stake);
  const percent = Number.parseFloat(stake.replace(/[^\d.]/g, ""));
  return (
    percent < 50 && buying.test(text.slice(0, at)) && /^ (?:of|in)\b/.test(text.slice(at + stake.length))
  );
}

const buying =
  /\b(?:buy(?:s|ing)?|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|acquisition of|purchase of) (?:[a-z]+ ){0,2}$/;
