import { z } from "zod";
import { EntityTypeId, Label } from "./entity-type.ts";

export const predicateIds = [
  "resigned_from",
  "works_at",
  "founded",
  "hired",
  "invested_in",
  "acquired",
  "integrated",
  "developed",
  "partnered_with",
  "competes_with",
  "subsidiary_of",
  "spun_off_from",
  "member_of",
] as const;
export const PredicateId = z.enum(predicateIds);
export type PredicateId = z.infer<typeof PredicateId>;

/** Kinds of relation: what the colour of a lit edge means. */
export const relationKinds = ["people", "money", "technology", "structure", "rivalry"] as const;
export const RelationKind = z.enum(relationKinds);
export type RelationKind = z.infer<typeof RelationKind>;

export const kindLabels: Readonly<Record<RelationKind, Label>> = {
  people: { en: "People moves", zh: "人事" },
  money: { en: "Money", zh: "资本" },
  technology: { en: "Technology", zh: "技术" },
  structure: { en: "Structure", zh: "结构" },
  rivalry: { en: "Rivalry & alliance", zh: "竞争与合作" },
};

/** All wordings of one relation; `inverse` is a heading seen from the object ("People who left"), `heading` from the subject ("Left"). */
export const RelationLabels = z.object({
  plain: Label,
  heading: Label,
  inverse: Label,
  past: Label,
  planned: Label,
  negated: Label,
});
export type RelationLabels = z.infer<typeof RelationLabels>;

/** A relation type as data that travels in the snapshot and over the API: no rules, no examples. */
export const RelationTypeInfo = z.object({
  id: PredicateId,
  kind: RelationKind,
  labels: RelationLabels,
  subject: z.array(EntityTypeId),
  object: z.array(EntityTypeId),
  symmetric: z.boolean(),
  /** Whether the same two parties can stand in it several times, told apart by date or round. */
  recurs: z.boolean(),
});
export type RelationTypeInfo = z.infer<typeof RelationTypeInfo>;
