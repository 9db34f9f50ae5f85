import type { NameType } from "../name-tags.ts";

/** A name marked in a training sentence; several types where the source does not say which. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly types: readonly NameType[];
}

/** A sentence to train on. What stands in `unsure` may or may not be a name: it moves no weight by itself. */
export interface LabelledSentence {
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly unsure: readonly { readonly start: number; readonly end: number }[];
}
