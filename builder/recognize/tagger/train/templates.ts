import type { NameType } from "../name-tags.ts";
import type { LabelledSentence, MarkedName } from "./labelled-sentence.ts";

/** What a slot of a template may be filled with: a name of a type, or a word that is no name. */
export interface Filler {
  readonly text: string;
  readonly type?: NameType;
}

/** Gives a filler for a slot's name, e.g. "company" or "money". */
export type FillSlot = (slot: string) => Filler;

/**
 * Expands a template of our own: `{slot}` is filled, `[a|b|]` is one of its alternatives (not nested). The names filled in
 * are marked, so that sentence and marks are made at once.
 */
export function expandTemplate(template: string, fill: FillSlot, random: () => number): LabelledSentence {
  const chosen = template.replace(/\[([^\]]*)\]/g, (_, choices: string) => {
    const parts = choices.split("|");
    return parts[Math.floor(random() * parts.length)] ?? "";
  });
  let text = "";
  const names: MarkedName[] = [];
  for (const part of chosen.split(/(\{[a-z]+\})/)) {
    if (!part.startsWith("{")) {
      text += part;
      continue;
    }
    const filler = fill(part.slice(1, -1));
    if (filler.type)
      names.push({ start: text.length, end: text.length + filler.text.length, types: [filler.type] });
    text += filler.text;
  }
  return { text, names, unsure: [] };
}

/** Replaces each marked name, with some chance, by another of its type: real sentences with names never seen. */
export function varyNames(
  sentence: LabelledSentence,
  fill: FillSlot,
  random: () => number,
  chance: number,
): LabelledSentence {
  const spans = [...sentence.names].sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  const names: MarkedName[] = [];
  const shifts: { from: number; by: number }[] = [];
  const replaced = new Map<string, string>();
  for (const span of spans) {
    text += sentence.text.slice(at, span.start);
    const original = sentence.text.slice(span.start, span.end);
    const type = span.types[0];
    let name = replaced.get(original);
    if (name === undefined) {
      name = type && random() < chance ? fill(type).text : original;
      replaced.set(original, name);
    }
    names.push({ start: text.length, end: text.length + name.length, types: span.types });
    text += name;
    at = span.end;
    shifts.push({ from: span.end, by: text.length - span.end });
  }
  text += sentence.text.slice(at);
  const shift = (offset: number): number => {
    let by = 0;
    for (const each of shifts) if (each.from <= offset) by = each.by;
    return offset + by;
  };
  const unsure = sentence.unsure.map((span) => ({ start: shift(span.start), end: shift(span.end) }));
  return { text, names, unsure };
}
