import { relationType } from "../../core/ontology/relations/index.ts";
import type { RelationMention } from "./relation-mention.ts";

/**
 * Makes the rules of one sentence agree: where two read the same ends from overlapping cues ("plans to leave", "to leave"),
 * the more guarded reading holds for both, since the other has lost a word that the first one saw.
 */
export function settleClaims(mentions: readonly RelationMention[]): RelationMention[] {
  return mentions.map((mention) => {
    const guarded = mentions.reduce(
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
  if (a.predicate !== b.predicate || a.source !== b.source || !a.cue || !b.cue) return false;
  if (a.cue[1] <= b.cue[0] || b.cue[1] <= a.cue[0]) return false;
  const joins = (subject: string, object: string) =>
    subject === b.subject.name.text && object === b.object.name.text;
  const [subject, object] = [a.subject.name.text, a.object.name.text];
  return joins(subject, object) || (relationType(a.predicate).symmetric && joins(object, subject));
}
