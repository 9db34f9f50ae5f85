import type { Span } from "../../core/document.ts";
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
  /** Spans that look like names but are left out: exchanges, media, data services. */
  readonly leftOut: readonly Span[];
  readonly proposals: readonly Proposal[];
}
