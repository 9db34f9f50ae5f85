/** An acronym in brackets with what stands before it: "Consumer Packaged Goods (CPG)". */
export interface Acronym {
  readonly short: string;
  /** The words that it abbreviates as the view writes them; absent where they are common words: "less-than-truckload (LTL)". */
  readonly long?: string;
}

const bracketed = / \(([A-Z][A-Z&-]{1,7}s?)\)/g;
const small = new Set(["of", "the", "for", "and", "on", "in", "de", "&"]);

/** Acronyms that a view of an English sentence explains. */
export function readAcronyms(view: string): Acronym[] {
  return [...view.matchAll(bracketed)].flatMap((match) => {
    const short = match[1] ?? "";
    const words = view
      .slice(Math.max(0, match.index - 120), match.index)
      .split(" ")
      .filter(Boolean);
    const letters = short.replace(/[^A-Z]/g, "").toLowerCase();
    const long = expansionOf(letters, words);
    if (long) return [/^[A-Z]/.test(long) && !/ [a-z]{4,}/.test(long) ? { short, long } : { short }];
    // Without an expansion, a common word before the bracket still tells that a thing was abbreviated, and no firm.
    return /^[a-z][a-z-]+$/.test(words.at(-1) ?? "") ? [{ short }] : [];
  });
}

/** The last words whose initials, hyphenated parts counted, spell the letters; small words may be passed over. */
function expansionOf(letters: string, words: readonly string[]): string | undefined {
  for (let take = 1; take <= Math.min(words.length, letters.length + 3); take += 1) {
    const taken = words.slice(-take);
    const parts = taken.flatMap((word) => word.split("-"));
    const spell = (list: readonly string[]) => list.map((word) => word.charAt(0).toLowerCase()).join("");
    const isSpelt =
      spell(parts) === letters ||
      spell(parts.filter((word) => !small.has(word.toLowerCase()))) === letters ||
      spell(taken) === letters;
    if (isSpelt && !small.has(taken[0] ?? "")) return taken.join(" ");
  }
  return undefined;
}
