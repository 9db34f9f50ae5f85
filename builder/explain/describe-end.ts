import type { NameRef } from "../relate/encode.ts";
import type { RelationMention } from "../relate/relation-mention.ts";
import type { SlotKind } from "../relate/rule-language.ts";
import type { MatchEvent } from "../trace.ts";
import { originOf } from "../view.ts";

const ways: Readonly<Record<SlotKind, string>> = {
  slot: "in the cue's own slot",
  clause: "as the subject of the clause",
  home: "as the organisation that the person at the other end belongs to",
  frame: "as the company whose round or deal is being told",
  topic: "as what the sentence is about",
  others: "as one of the others in the list at the other end",
};

/** What stands at one end of a relation mention, where, and how it was found. `match` is absent where no cue was matched. */
export function describeEnd(
  end: "subject" | "object",
  mention: RelationMention,
  match: MatchEvent | undefined,
): string {
  const ref = mention[end];
  const filling = match?.[end];
  const list = filling && filling.names.length > 1 ? `, one of a list of ${filling.names.length}` : "";
  const way = match ? `${ways[match.rule[end]]}${list}` : "in the noun phrase";
  return `${nameAt(ref)}, ${way}${carriedBy(ref, mention)}${postOf(ref)}`;
}

/** The name with its type and its span in the document. */
export function nameAt({ name, sentence }: NameRef): string {
  const { start, end } = originOf(sentence.view, name.start, name.end);
  return `"${name.text}" (${name.type}, ${start}–${end})`;
}

/** How a slot without a place of its own was to be filled. */
export const wayOf = (kind: SlotKind): string => ways[kind];

function carriedBy({ anaphor, sentence }: NameRef, { source }: RelationMention): string {
  const from = sentence === source ? "" : ` from sentence ${sentence.sentence.index + 1}`;
  if (anaphor === undefined) return from;
  return anaphor === ""
    ? `, left out here and carried over${from}`
    : `, for which "${anaphor}" stands here${from}`;
}

function postOf({ title, home, isHomeInferred }: NameRef): string {
  const at = home ? ` of ${home.name.text}${isHomeInferred ? " (found around the title)" : ""}` : "";
  return title ? `; remembered: "${title.text}"${at}` : "";
}
