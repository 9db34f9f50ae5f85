import type { Language } from "../../core/document.ts";

/**
 * Why a relation was lost or alleged wrongly; of several the first counts, as they stand in the way of a sentence through the
 * builder. What each means for a lost and for a false relation is said in find-lost.ts and find-false.ts.
 */
export const causes = [
  "name",
  "type",
  "resolution",
  "coreference",
  "end",
  "predicate",
  "rule",
  "context",
] as const;
export type Cause = (typeof causes)[number];

/** lost: annotated and not said; false: said and not annotated; misread: said, but with another polarity or modality. */
export const lossKinds = ["lost", "false", "misread"] as const;
export type LossKind = (typeof lossKinds)[number];

/** One relation that went wrong. */
export interface Loss {
  readonly kind: LossKind;
  readonly cause: Cause;
  /** Name of the annotated text. */
  readonly text: string;
  readonly language: Language;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** What was seen, in a few words. */
  readonly detail: string;
  readonly quote: string;
  /** The rule that read it, where there is one. */
  readonly extractor?: string;
}
