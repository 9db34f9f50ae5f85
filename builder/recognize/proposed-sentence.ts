import type { Sentence } from "../segment.ts";
import type { Proposal } from "./name-span.ts";
import type { RecognizedSentence } from "./recognized-sentence.ts";

/** A sentence on its way: everything proposed, nothing decided. */
export interface ProposedSentence {
  readonly sentence: Sentence;
  readonly view: RecognizedSentence["view"];
  readonly values: RecognizedSentence["values"];
  /** The view with values and titles masked: what contexts are read from. */
  readonly masked: string;
  readonly proposals: readonly Proposal[];
}
