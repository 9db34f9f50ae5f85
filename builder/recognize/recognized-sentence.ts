import type { Sentence } from "../segment.ts";
import type { View } from "../view.ts";
import type { NameSpan } from "./name-span.ts";

export type ValueKind = "date" | "money" | "percent" | "round" | "title" | "place";

/** A value or title within the view of one sentence; which fields are set depends on the kind. */
export interface ValueSpan {
  readonly kind: ValueKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly precision?: "year" | "half" | "quarter" | "month" | "day";
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly currency?: string;
  /** Of a title: its normalised role; `isFormer` where "former" or 前 stands before it. */
  readonly role?: string;
  readonly isFormer?: boolean;
  readonly isPlural?: boolean;
}

/** A sentence with all that was recognised in it, names and values in order and without overlap. */
export interface RecognizedSentence {
  readonly sentence: Sentence;
  readonly view: View;
  readonly names: readonly NameSpan[];
  readonly values: readonly ValueSpan[];
}
