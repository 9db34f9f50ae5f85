import type { ValueSpan } from "../recognize/recognized-sentence.ts";
import type { NameRef } from "./encode.ts";

/** What is known of the funding round that is being told. */
export interface Round {
  readonly amount?: ValueSpan;
  readonly round?: string;
}

/** Who is being talked about: what pronouns and elided subjects may stand for. Changed as the sentences go by. */
export interface Focus {
  /** The last clause-initial single company. */
  company: NameRef | undefined;
  /** The last person that was the subject. */
  person: NameRef | undefined;
  /** The company whose round, deal or post is being told, and what is known of the round. */
  frame: NameRef | undefined;
  round: Round | undefined;
  /** The company that the whole document is about, where there is one. */
  readonly topic: NameRef | undefined;
  /** The whole subject of the last sentence, lists included. */
  subject: readonly NameRef[];
}

export const emptyFocus = (topic?: NameRef): Focus => ({
  topic,
  company: undefined,
  person: undefined,
  frame: undefined,
  round: undefined,
  subject: [],
});
