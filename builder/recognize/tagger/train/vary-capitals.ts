import type { LabelledSentence, MarkedName } from "./labelled-sentence.ts";

const small = new Set("a an the and or but of in on at to for by as with from into via its is vs".split(" "));
const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The sentence as a headline: every word with a capital but the small ones. Names and offsets stay. */
export function toHeadline(sentence: LabelledSentence): LabelledSentence {
  const text = sentence.text.replace(/(?<![\w'’.-])[a-z][a-z]+/g, (word) =>
    small.has(word) ? word : titled(word),
  );
  return { ...sentence, text };
}

/**
 * The sentence from an ordinary word on, which takes the capital: what opens a sentence is mostly no name. Undefined
 * where no such word stands before the last name.
 */
export function openWithWord(sentence: LabelledSentence, random: () => number): LabelledSentence | undefined {
  const { text } = sentence;
  const last = sentence.names.at(-1)?.start ?? text.length;
  const starts = [...text.matchAll(/ (?=[a-z]{3,} )/g)].map((match) => match.index + 1);
  const usable = starts.filter((at) => at < last && !small.has(/^[a-z]+/.exec(text.slice(at))?.[0] ?? ""));
  const at = usable[Math.floor(random() * usable.length)];
  if (at === undefined) return undefined;
  const move = <Span extends { readonly start: number; readonly end: number }>(
    spans: readonly Span[],
  ): Span[] =>
    spans
      .filter((span) => span.start >= at)
      .map((span) => ({ ...span, start: span.start - at, end: span.end - at }));
  const isCut = (span: MarkedName) => span.start < at && span.end > at;
  if (sentence.names.some(isCut)) return undefined;
  return { text: titled(text.slice(at)), names: move(sentence.names), unsure: move(sentence.unsure) };
}
