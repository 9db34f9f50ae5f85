import type { Document } from "../../core/document.ts";
import { extract } from "../extract.ts";
import type { DocumentRelations } from "../fuse.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Decision } from "../recognize/decision.ts";
import type { ProposedSentence } from "../recognize/proposed-sentence.ts";
import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { Encoded } from "../relate/encode.ts";
import { type Resolution, resolve } from "../resolve/resolve.ts";
import type { MatchEvent, VoteEvent } from "../trace.ts";

/** All that the stages did with one document, read by itself. */
export interface Reading extends DocumentRelations {
  readonly document: Document;
  readonly proposed: readonly ProposedSentence[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly votes: ReadonlyMap<string, VoteEvent>;
  /** Each sentence as the rules saw it. */
  readonly encoded: ReadonlyMap<RecognizedSentence, Encoded>;
  readonly matches: readonly MatchEvent[];
  /** Who is who by this document and the lexicon. */
  readonly resolution: Resolution;
}

/** Reads a document as a build does and keeps what a build forgets. */
export function readTraced(document: Document, knowledge: Knowledge): Reading {
  let proposed: readonly ProposedSentence[] = [];
  let decisions: ReadonlyMap<string, Decision> = new Map();
  const votes = new Map<string, VoteEvent>();
  const encoded = new Map<RecognizedSentence, Encoded>();
  const matches: MatchEvent[] = [];
  const relations = extract(document, knowledge, (event) => {
    if (event.kind === "vote") votes.set(event.text, event);
    else if (event.kind === "match") matches.push(event);
    else if (event.kind === "sentence") encoded.set(event.encoded.source, event.encoded);
    else {
      proposed = event.sentences;
      decisions = event.decisions;
    }
  });
  const resolution = resolve([relations.names], knowledge.lexicon);
  return { ...relations, document, proposed, decisions, votes, encoded, matches, resolution };
}
