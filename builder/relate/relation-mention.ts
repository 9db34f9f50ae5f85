import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { Modality, Polarity, Qualifiers } from "../../core/statement.ts";
import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { NameRef } from "./encode.ts";

/** What one clause says: a predicate, two names, its cue, what kind of claim it is. To a Statement it is what a mention is to an entity. */
export interface RelationMention {
  readonly predicate: PredicateId;
  readonly subject: NameRef;
  readonly object: NameRef;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  /** Id of the rule that read it. */
  readonly rule: string;
  readonly confidence: number;
  readonly source: RecognizedSentence;
  /** View offsets of the cue, where the rule has one. */
  readonly cue?: readonly [start: number, end: number];
}
