import type { Span } from "../../core/document.ts";

/** Running text of tokens, with the marks where a writer puts them, and the span of tokens [start, end) in it. */
export function joinTokens(tokens: readonly string[]): {
  text: string;
  spanOf: (start: number, end: number) => Span;
} {
  let text = "";
  let isOpen = false;
  const starts: number[] = [];
  const ends: number[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const isQuote = token === '"';
    const clings =
      at === 0 ||
      /^(?:[,.;:!?)\]%]|'s?|n't|,.*)$/.test(token) ||
      /^[([$£€]$/.test(before ?? "") ||
      (isQuote && isOpen) ||
      (before === '"' && isOpen) ||
      token === "-" ||
      before === "-";
    if (isQuote) isOpen = !isOpen;
    if (!clings) text += " ";
    starts.push(text.length);
    text += token;
    ends.push(text.length);
  });
  return {
    text,
    spanOf: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}
