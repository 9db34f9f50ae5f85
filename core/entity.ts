import { z } from "zod";
import { DocumentId, Language } from "./document.ts";
import { EntityTypeId } from "./ontology/entity-type.ts";

/** `<type>:<slug>`; the slug keeps letters of every script. */
const entityId = /^[a-z]+:\S+$/;
export const EntityId = z.string().regex(entityId).brand<"EntityId">();
export type EntityId = z.infer<typeof EntityId>;

/** The same check for whoever cannot afford the schema. */
export const isEntityId = (value: unknown): value is EntityId =>
  typeof value === "string" && entityId.test(value);

export const AliasKind = z.enum([
  "short",
  "full",
  "former",
  "transliteration",
  "ticker",
  "mistranslation",
  "nickname",
]);
export type AliasKind = z.infer<typeof AliasKind>;

export const Alias = z.object({
  text: z.string().min(1),
  language: Language.optional(),
  kind: AliasKind.optional(),
});
export type Alias = z.infer<typeof Alias>;

/** The name in each language; at least one is present. */
export const EntityName = z
  .object({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
  .refine((name) => name.en !== undefined || name.zh !== undefined, "a name in at least one language");
export type EntityName = z.infer<typeof EntityName>;

/** Where a text names the entity. */
export const MentionRecord = z.object({
  document: DocumentId,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});
export type MentionRecord = z.infer<typeof MentionRecord>;

export const Metrics = z.object({
  degree: z.int().nonnegative(),
  pagerank: z.number(),
  betweenness: z.number(),
  community: z.int().nonnegative(),
});
export type Metrics = z.infer<typeof Metrics>;

export const Position = z.object({ x: z.number(), y: z.number() });
export type Position = z.infer<typeof Position>;

export const Entity = z.object({
  id: EntityId,
  type: EntityTypeId,
  name: EntityName,
  aliases: z.array(Alias),
  identifiers: z.record(z.string(), z.string()).optional(),
  mentions: z.array(MentionRecord),
  metrics: Metrics.optional(),
  position: Position.optional(),
});
export type Entity = z.infer<typeof Entity>;
