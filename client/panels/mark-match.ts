/** A run of characters of a name and whether the reader typed it. */
export interface MatchPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What letters are compared by: no case and no accents; nothing for spaces and punctuation. */
const foldLetter = (character: string): string =>
  character
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/**
 * Cuts a name at the letters typed, wherever they first stand in it, whatever their case, accents and the spaces between; at each
 * word typed where they do not stand together.
 */
export function markMatch(name: string, query: string): MatchPart[] {
  const letters = [...name];
  const folded = letters.map(foldLetter);
  const whole = [...query].map(foldLetter).join("");
  const marked = new Set(placesOf(folded, whole));
  if (marked.size === 0)
    for (const word of query.split(/\s+/))
      for (const place of placesOf(folded, [...word].map(foldLetter).join(""))) marked.add(place);
  return partsOf(letters, marked);
}

/** Cuts a name at the letters that it has in common with the query in the same order: for slips and other characters of one sound. */
export function markCommon(name: string, query: string): MatchPart[] {
  const letters = [...name];
  const folded = letters.map(foldLetter);
  const typed = [...query].map(foldLetter).filter(Boolean);
  // Longest common subsequence, from the end.
  const lengths = Array.from({ length: folded.length + 1 }, () =>
    new Array<number>(typed.length + 1).fill(0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = folded.length - 1; i >= 0; i--)
    for (let j = typed.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = folded[i] === typed[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const marked = new Set<number>();
  for (let i = 0, j = 0; i < folded.length && j < typed.length; ) {
    if (folded[i] === typed[j]) {
      marked.add(i++);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return partsOf(letters, marked);
}

/**
 * Cuts a name where the letters typed fit best, letter for letter: Traditional for Simplified characters leaves their number as it
 * is.
 */
export function markConverted(name: string, query: string): MatchPart[] {
  const letters = [...name];
  const folded = letters.map(foldLetter);
  const places = folded.flatMap((letter, index) => (letter === "" ? [] : [index]));
  const typed = [...query].map(foldLetter).filter(Boolean);
  const fits = (start: number) =>
    typed.filter((letter, index) => letter === folded[places[start + index] as number]).length;
  const starts = places.map((_, start) => start).slice(0, Math.max(1, places.length - typed.length + 1));
  const best = starts.reduce((most, start) => (fits(start) > fits(most) ? start : most), 0);
  return partsOf(letters, new Set(places.slice(best, best + typed.length)));
}

/** Cuts a reading at the first letters of its syllables, as many as were typed. */
export function markInitials(reading: string, query: string): MatchPart[] {
  const letters = [...reading];
  const starts = letters.flatMap((_, index) => (index === 0 || letters[index - 1] === " " ? [index] : []));
  const { length } = [...query].map(foldLetter).join("");
  return partsOf(letters, new Set(starts.slice(0, length)));
}

/** The places of the letters that make up the typed ones where these first stand together. */
function placesOf(folded: readonly string[], typed: string): number[] {
  if (typed === "") return [];
  const places = folded.flatMap((letter, index) => Array.from(letter, () => index));
  const at = folded.join("").indexOf(typed);
  return at < 0 ? [] : places.slice(at, at + typed.length);
}

/** Runs of letters that are marked or not; what stands between two marked letters and is no letter goes with them. */
function partsOf(letters: readonly string[], marked: ReadonlySet<number>): MatchPart[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, index) => {
    const isGap = foldLetter(letter) === "";
    const isMatch = marked.has(index) || (isGap && marked.has(index - 1) && marked.has(index + 1));
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += letter;
    else parts.push({ text: letter, isMatch });
  });
  return parts;
}
