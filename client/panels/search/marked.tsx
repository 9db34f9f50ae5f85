import { type MatchPart, markMatch } from "../mark-match.ts";

interface MarkedProps {
  readonly text: string;
  readonly query: string;
  /** How the letters that match are found. */
  readonly mark?: (text: string, query: string) => readonly MatchPart[];
}

/** A text with the letters that match set off. */
export function Marked({ text, query, mark = markMatch }: MarkedProps) {
  return mark(text, query).map(({ text: part, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity than their place.
    isMatch ? <em key={index}>{part}</em> : <span key={index}>{part}</span>,
  );
}
