import type { Document, Span } from "../../core/document.ts";
import type { Entity, EntityId, MentionRecord } from "../../core/entity.ts";
import { organisationTypes } from "../../core/ontology/entity-type.ts";
import type { RelationTypeInfo } from "../../core/ontology/relation-type.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import { type Sentence, segment } from "../segment.ts";
import type { GoldEntity, GoldRelation } from "./gold.ts";
import type { JudgedDocument } from "./judge-document.ts";
import { locateQuote } from "./locate-quote.ts";

/** What the search for causes looks up about one judged document. */
export interface LossContext {
  readonly judged: JudgedDocument;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Mentions of the predicted entities in this document. */
  readonly mentions: ReadonlyMap<EntityId, readonly MentionRecord[]>;
  /** Predicted entities of each annotated one. */
  readonly predictedAs: ReadonlyMap<string, readonly EntityId[]>;
  readonly gold: ReadonlyMap<string, GoldEntity>;
  readonly relationTypes: ReadonlyMap<string, RelationTypeInfo>;
}

export function lossContext(snapshot: Snapshot, judged: JudgedDocument): LossContext | undefined {
  const document = snapshot.documents.find(({ id }) => id === judged.document);
  if (!document) return undefined;
  const predictedAs = new Map<string, EntityId[]>();
  for (const [id, gold] of judged.alignment.goldOf)
    predictedAs.set(gold, [...(predictedAs.get(gold) ?? []), id]);
  return {
    judged,
    document,
    sentences: segment(document),
    entities: new Map(snapshot.entities.map((entity) => [entity.id, entity])),
    mentions: new Map(
      snapshot.entities.map(({ id, mentions }) => [
        id,
        mentions.filter((mention) => mention.document === document.id),
      ]),
    ),
    predictedAs,
    gold: new Map(judged.annotated.gold.entities.map((entity) => [entity.id, entity])),
    relationTypes: new Map(snapshot.ontology.relationTypes.map((type) => [type.id, type])),
  };
}

/** The sentences that the quote of an annotated relation touches; all, where the document does not have the quote. */
export function sentencesOf({ evidence }: GoldRelation, { document, sentences }: LossContext): Sentence[] {
  const place = locateQuote(document.text, evidence);
  const found = place ? sentences.filter((sentence) => overlaps(sentence, place)) : [];
  return found.length > 0 ? found : [...sentences];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the predicate may hold between things of these types; company, investor and institution stand for one another. */
export function admits(relation: RelationTypeInfo | undefined, subject: string, object: string): boolean {
  if (!relation) return true;
  const fits = (types: readonly string[], type: string): boolean =>
    types.includes(type) || (isOrganisation(type) && types.some(isOrganisation));
  return (
    (fits(relation.subject, subject) && fits(relation.object, object)) ||
    (relation.symmetric && fits(relation.subject, object) && fits(relation.object, subject))
  );
}

const isOrganisation = (type: string): boolean => (organisationTypes as readonly string[]).includes(type);
