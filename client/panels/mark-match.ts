/** A run of characters of a name and whether the reader typed it. */
export interface MatchPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a name at the letters typed, wherever they first stand in it, whatever their case. */
export function markMatch(name: string, query: string): MatchPart[] {
  const typed = query.trim().toLowerCase();
  const folded = name.toLowerCase();
  // Folding may change the length ("İ"); then the places would not be those of the name.
  const at = typed === "" || folded.length !== name.length ? -1 : folded.indexOf(typed);
  if (at < 0) return [{ text: name, isMatch: false }];
  const parts = [
    { text: name.slice(0, at), isMatch: false },
    { text: name.slice(at, at + typed.length), isMatch: true },
    { text: name.slice(at + typed.length), isMatch: false },
  ];
  return parts.filter(({ text }) => text !== "");
}
