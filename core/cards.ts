import { z } from "zod";
import { Document, DocumentId } from "./document.ts";
import { EntityId, EntityName, Metrics, Position } from "./entity.ts";
import { EntityTypeId } from "./ontology/entity-type.ts";
import { PredicateId } from "./ontology/relation-type.ts";
import { Modality, Polarity, Qualifiers, StatementId } from "./statement.ts";

/** An entity as the canvas and lists need it: no mentions. */
export const EntityCard = z.object({
  id: EntityId,
  type: EntityTypeId,
  name: EntityName,
  aliases: z.array(z.string()),
  metrics: Metrics,
  position: Position,
});
export type EntityCard = z.infer<typeof EntityCard>;

/** A statement as the canvas and lists need it: counts instead of quotes. */
export const StatementCard = z.object({
  id: StatementId,
  subject: EntityId,
  predicate: PredicateId,
  object: EntityId,
  polarity: Polarity,
  modality: Modality,
  qualifiers: Qualifiers.optional(),
  confidence: z.number(),
  /** How many quotes say so. */
  quotes: z.int().positive(),
  /** How many independent sources say so; see `sourceOfDocument`. */
  sources: z.int().positive(),
  /** Date of the earliest document that says so. */
  firstSeen: z.string().optional(),
  documents: z.array(DocumentId),
});
export type StatementCard = z.infer<typeof StatementCard>;

/** A document without its text. */
export const DocumentCard = Document.omit({ text: true }).extend({ statements: z.int().nonnegative() });
export type DocumentCard = z.infer<typeof DocumentCard>;
