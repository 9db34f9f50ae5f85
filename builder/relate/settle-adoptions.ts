import type { RelationMention } from "./relation-mention.ts";

/**
 * Whoever made a product does not adopt it, and whoever puts another's model on line did not make it. One verb (上线, "launch")
 * can say either: where both were read of one pair, a model that does not carry the subject's name was adopted, and anything else was made.
 */
export function settleAdoptions(mentions: readonly RelationMention[]): RelationMention[] {
  const adopted = pairsOf(mentions, "integrated");
  const made = pairsOf(mentions, "developed");
  return mentions.filter((mention) => {
    const pair = pairOf(mention);
    if (mention.predicate === "integrated") return !isOwn(mention) && (!made.has(pair) || isModel(mention));
    if (mention.predicate === "developed") return !adopted.has(pair) || isOwn(mention) || !isModel(mention);
    return true;
  });
}

const pairsOf = (mentions: readonly RelationMention[], predicate: string): ReadonlySet<string> =>
  new Set(mentions.filter((mention) => mention.predicate === predicate).map(pairOf));

const pairOf = ({ subject, object }: RelationMention): string =>
  `${subject.name.entry ?? subject.name.text} ${object.name.entry ?? object.name.text}`;

const isOwn = ({ subject, object }: RelationMention): boolean =>
  object.name.text.startsWith(subject.name.text);

const isModel = ({ object }: RelationMention): boolean => object.name.type === "model";
