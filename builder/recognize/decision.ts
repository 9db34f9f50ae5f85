import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { Channel } from "./name-span.ts";

/** What the whole document says of one surface form. */
export interface Decision {
  readonly text: string;
  readonly type: EntityTypeId;
  readonly confidence: number;
  readonly channels: readonly Channel[];
  readonly entry?: string;
  /** The longer form of the same document that this one abbreviates. */
  readonly shortOf?: string;
}

/** Confidence from which a surface form counts as a name. */
export const ACCEPT = 0.5;
