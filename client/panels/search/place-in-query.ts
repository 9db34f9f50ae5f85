import type { SearchHit } from "../../../core/api.ts";
import { markCommon } from "../mark-match.ts";

/** Where in a query something stands, in its letters and digits alone, in lower case. */
export interface PlaceInQuery {
  readonly at: number;
  readonly length: number;
}

/** So much of a misspelt word and of the name must be the same letters. */
const ALIKE = 0.7;

/** Where a query names what it found: the name as it stands, or for a slip the word that is most like it. */
export function placeInQuery(
  query: string,
  { matched, how }: Pick<SearchHit, "matched" | "how">,
): PlaceInQuery | undefined {
  const name = bare(matched);
  const at = bare(query).indexOf(name);
  if (at >= 0) return { at, length: name.length };
  if (how !== "typo") return undefined;
  let start = 0;
  let best: (PlaceInQuery & { readonly share: number }) | undefined;
  for (const word of query.split(/\s+/).map(bare)) {
    const share = sameLetters(name, word) / Math.max(name.length, word.length, 1);
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { at: start, length: word.length, share };
    start += word.length;
  }
  return best;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const sameLetters = (name: string, word: string): number =>
  markCommon(name, word).reduce((sum, { text, isMatch }) => sum + (isMatch ? text.length : 0), 0);
