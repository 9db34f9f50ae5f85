import type { EntityTypeId } from "../../core/ontology/entity-type.ts";

/** Where a name was proposed from; every channel has its own voice in the vote. */
export type Channel = "lexicon" | "form" | "context" | "slot" | "tagger" | "alias" | "propagated";

/** The company that a product's name begins with: its lexicon entry, and the length of its name. */
export interface Maker {
  readonly entry: string;
  readonly length: number;
}

/** A name within the view of one sentence. `entry` is the lexicon's id where the lexicon knows the name. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityTypeId;
  readonly confidence: number;
  readonly channels: readonly Channel[];
  readonly entry?: string;
  /** The longer form of the same document that this one abbreviates. */
  readonly shortOf?: string;
  readonly maker?: Maker;
}

/** Votes for the type of one surface form, gathered over the whole document. */
export type TypeVotes = Map<EntityTypeId, number>;

/** A proposal before the vote: a stretch of the view, perhaps with an idea of its type. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly channel: Channel;
  readonly type?: EntityTypeId;
  /** 0–1: how sure this channel is that it is a name at all. */
  readonly weight: number;
  /** The tagger's own probability, 0–1. */
  readonly confidence?: number;
  readonly entry?: string;
}
