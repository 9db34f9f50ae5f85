import type { SearchHit } from "../answers.ts";
import type { EntityId } from "../entity.ts";
import type { EntityTypeId } from "../ontology/entity-type.ts";
import type { FoldedName } from "./fold-name.ts";

/** One way to read a Chinese name aloud: a syllable for each character, without tones; other text as it stands. */
export type Reading = readonly string[];

/** What search must know of an entity. */
export interface SearchEntry {
  readonly id: EntityId;
  readonly type: EntityTypeId;
  readonly degree: number;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** Codes at stock exchanges, as they are written: BABA, 0700.HK. */
  readonly tickers: readonly string[];
  /** Numbers in registers, found only by the whole of them. */
  readonly identifiers: readonly string[];
  readonly readings: readonly Reading[];
}

export type TermKind = SearchHit["kind"];

/** One text under which an entity is found. */
export interface SearchTerm extends FoldedName {
  readonly entry: SearchEntry;
  readonly kind: TermKind;
  /** As it is shown. */
  readonly text: string;
}
