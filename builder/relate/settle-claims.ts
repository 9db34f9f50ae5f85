import { relationType } from "../../core/ontology/relations/index.ts";
import type { RelationMention } from "./relation-mention.ts";

/**
 * Makes the rules of one sentence agree: where two read the same ends from overlapping cues ("plans to leave", "to leave"),
 * the more guarded reading holds for both, since the other has lost a word that the first one saw. A cue that is read in both
 * directions (甲接入乙) is read as by the earlier rule of the relation.
 */
export function settleClaims(mentions: readonly RelationMention[]): RelationMention[] {
  const kept = mentions.filter(
    (mention, index) => !mentions.slice(0, index).some((other) => isReverse(mention, other)),
  );
  return kept.map((mention) => {
    const guarded = kept.reduce(
      (best, other) => (reserve(other) > reserve(best) && saysTheSame(mention, other) ? other : best),
      mention,
    );
    return guarded === mention
      ? mention
      : { ...mention, polarity: guarded.polarity, modality: guarded.modality };
  });
}

const modalities = ["fact", "reported", "planned", "denied"] as const;

const reserve = ({ polarity, modality }: RelationMention): number =>
  modalities.indexOf(modality) + (polarity === "negated" ? modalities.length : 0);

function saysTheSame(a: RelationMention, b: RelationMention): boolean {
  return sharesCue(a, b) && (joins(a, b) || (relationType(a.predicate).symmetric && crosses(a, b)));
}

const isReverse = (a: RelationMention, b: RelationMention): boolean =>
  sharesCue(a, b) && !relationType(a.predicate).symmetric && crosses(a, b);

const joins = (a: RelationMention, b: RelationMention): boolean =>
  a.subject.name.text === b.subject.name.text && a.object.name.text === b.object.name.text;
const crosses = (a: RelationMention, b: RelationMention): boolean =>
  a.subject.name.text === b.object.name.text && a.object.name.text === b.subject.name.text;

function sharesCue(a: RelationMention, b: RelationMention): boolean {
  if (a.predicate !== b.predicate || a.source !== b.source || !a.cue || !b.cue) return false;
  return a.cue[1] > b.cue[0] && b.cue[1] > a.cue[0];
}
