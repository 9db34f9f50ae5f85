import { recognize } from "../../builder/recognize/recognize.ts";
import { relate } from "../../builder/relate/relate.ts";
import type { RelationMention } from "../../builder/relate/relation-mention.ts";
import { segment } from "../../builder/segment.ts";
import { Document, type Language } from "../../core/document.ts";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";

const knowledge = await loadKnowledge();

/** A document in memory, as a reader of files would give it. */
export function documentOf(text: string, language: Language, date?: string): Document {
  return Document.parse({
    id: "example",
    title: "example",
    language,
    sha256: "0",
    text,
    ...(date ? { date } : {}),
  });
}

/** All that the rules read in a text, with the bundled lexicon. */
export function mentionsIn(text: string, language: Language, date?: string): readonly RelationMention[] {
  const document = documentOf(text, language, date);
  return relate(document, recognize(document, segment(document), knowledge)).mentions;
}

/** What a text says of one predicate, one object a claim: both ends as written and what is not the default. */
export interface ReadClaim {
  readonly subject: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly [qualifier: string]: unknown;
}

/** The different claims among the mentions of a predicate; the surest mention's qualifiers, completed by the others'. */
export function claimsOf(mentions: readonly RelationMention[], predicate: string): ReadClaim[] {
  const claims = new Map<string, Record<string, unknown>>();
  const bySureness = mentions
    .filter((mention) => mention.predicate === predicate)
    .toSorted((a, b) => b.confidence - a.confidence);
  for (const mention of bySureness) {
    const { polarity, modality, qualifiers } = mention;
    const subject = mention.subject.name.text;
    const object = mention.object.name.text;
    const key = [subject, object, polarity, modality].join(" → ");
    const claim = claims.get(key) ?? { subject, object, polarity, modality };
    const { when, amount, ...rest } = qualifiers;
    const told = {
      ...rest,
      ...(when ? { when: when.text } : {}),
      ...(amount ? { amount: amount.text } : {}),
    };
    const isNew = !claims.has(key);
    claims.set(key, claim);
    for (const [name, value] of Object.entries(told)) if (isNew || name !== "former") claim[name] ??= value;
    // As in fuse: former only where every mention says so.
    if (!isNew && !qualifiers.former) delete claim.former;
  }
  return [...claims.keys()].sort().map((key) => claims.get(key) as unknown as ReadClaim);
}
