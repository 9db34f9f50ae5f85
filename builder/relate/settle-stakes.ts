import type { RelationMention } from "./relation-mention.ts";

/**
 * Makes mentions agree with the share they tell: who buys less than half of a firm invests ("bought 45% of X"), and who owns
 * half of it or more is its parent ("owns 51% of X").
 */
export function settleStakes(mentions: readonly RelationMention[]): RelationMention[] {
  return mentions.map((mention) => {
    const { stake, amount } = mention.qualifiers;
    if (!stake) return mention;
    const percent = Number.parseFloat(stake.replace(/[^\d.]/g, ""));
    if (mention.predicate === "acquired" && percent < 50 && followsVerb(buying, stake, mention)) {
      const price = amount ? { amount: { ...amount, kind: "raised" as const } } : {};
      return { ...mention, predicate: "invested_in", qualifiers: { ...mention.qualifiers, ...price } };
    }
    if (mention.predicate === "invested_in" && percent >= 50 && followsVerb(owning, stake, mention))
      return {
        ...mention,
        predicate: "subsidiary_of",
        subject: mention.object,
        object: mention.subject,
        qualifiers: {},
      };
    return mention;
  });
}

function followsVerb(verb: RegExp, stake: string, { source }: RelationMention): boolean {
  const { text } = source.view;
  const at = text.indexOf(stake);
  return verb.test(text.slice(0, at)) && /^ (?:of|in)\b/.test(text.slice(at + stake.length));
}

const buying =
  /\b(?:buy(?:s|ing)?|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|acquisition of|purchase of) (?:[a-z]+ ){0,2}$/;
const owning = /\b(?:owns?|owned|holds?|held|controls?|controlled) (?:[a-z]+ ){0,2}$/;
