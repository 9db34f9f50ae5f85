import { z } from "zod";
import { DocumentId, PartialDate } from "./document.ts";
import { EntityId } from "./entity.ts";
import { PredicateId } from "./ontology/relation-type.ts";

export const Polarity = z.enum(["asserted", "negated"]);
export type Polarity = z.infer<typeof Polarity>;

export const Modality = z.enum(["fact", "planned", "reported", "denied"]);
export type Modality = z.infer<typeof Modality>;

/** When the event happened, as the text says it and as an interval of calendar dates. */
export const When = z.object({
  text: z.string().min(1),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  precision: z.enum(["year", "half", "quarter", "month", "day"]).optional(),
});
export type When = z.infer<typeof When>;

export const AmountKind = z.enum(["raised", "valuation", "price", "stake", "contract"]);
export type AmountKind = z.infer<typeof AmountKind>;

/** Money as the text says it, in units of `currency` (ISO 4217): one `value`, or the ends of a range as far as the text gives them. */
export const Amount = z.object({
  text: z.string().min(1),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  currency: z.string().optional(),
  kind: AmountKind.optional(),
});
export type Amount = z.infer<typeof Amount>;

export const Qualifiers = z.object({
  title: z.string().optional(),
  /** The title normalised, in English: 首席执行官 and CEO are both "chief executive officer". */
  role: z.string().optional(),
  former: z.boolean().optional(),
  when: When.optional(),
  amount: Amount.optional(),
  stake: z.string().optional(),
  round: z.string().optional(),
  valuation: Amount.optional(),
  lead: z.boolean().optional(),
});
export type Qualifiers = z.infer<typeof Qualifiers>;

const Range = z.tuple([z.int().nonnegative(), z.int().positive()]);

/** One quote in one document; all offsets are into that document's text. */
export const Evidence = z.object({
  document: DocumentId,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  /** Surface form, or the antecedent's where the clause has a pronoun. */
  subjectText: z.string().min(1),
  objectText: z.string().min(1),
  subjectSpan: Range.optional(),
  objectSpan: Range.optional(),
  cueSpan: Range.optional(),
  polarity: Polarity.optional(),
  modality: Modality.optional(),
  extractor: z.string().min(1),
  confidence: z.number().min(0).max(1),
});
export type Evidence = z.infer<typeof Evidence>;

export const StatementId = z.string().min(1).brand<"StatementId">();
export type StatementId = z.infer<typeof StatementId>;

export const isStatementId = (value: unknown): value is StatementId =>
  typeof value === "string" && value !== "";

/** What the graph says: drawn as one edge, opened as its quotes. */
export const Statement = z.object({
  id: StatementId,
  subject: EntityId,
  predicate: PredicateId,
  object: EntityId,
  polarity: Polarity,
  modality: Modality,
  qualifiers: Qualifiers.optional(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence).min(1),
});
export type Statement = z.infer<typeof Statement>;
