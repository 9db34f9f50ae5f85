import type { Decision } from "./recognize/decision.ts";
import type { TypeVotes } from "./recognize/name-span.ts";
import type { ProposedSentence } from "./recognize/proposed-sentence.ts";
import type { Encoded } from "./relate/encode.ts";
import type { Rule } from "./relate/rule-language.ts";
import type { Filling } from "./relate/slots.ts";

/** What all proposals of one surface form add up to; `decision` is absent where it was voted out. */
export interface VoteEvent {
  readonly kind: "vote";
  readonly text: string;
  /** Votes for its type before those of its form. */
  readonly votes: TypeVotes;
  readonly decision: Decision | undefined;
}

/** The names of a document between proposal and selection. */
export interface NamesEvent {
  readonly kind: "names";
  readonly sentences: readonly ProposedSentence[];
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** A sentence as the rules see it, reduced and with its lists. */
export interface SentenceEvent {
  readonly kind: "sentence";
  readonly encoded: Encoded;
}

/** A cue that matched, with what fills its slots, before any guard. Ranges are of code characters. */
export interface MatchEvent {
  readonly kind: "match";
  readonly rule: Rule;
  readonly encoded: Encoded;
  readonly match: RegExpExecArray;
  readonly cue: readonly [start: number, end: number];
  readonly subject: Filling;
  readonly object: Filling;
}

/** Hears what the stages do with a document, for whoever explains it; a build has none, which costs nothing. */
export type Trace = (event: VoteEvent | NamesEvent | SentenceEvent | MatchEvent) => void;
