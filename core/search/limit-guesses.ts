import type { Match } from "./rank-match.ts";

// With many names that match, guesses at a slip are of less use.
const MANY = 3;
const MOST_BESIDE_MANY = 2;
const MOST = 5;

/** The matches, best first, with few guesses at a slip: fewer still beside names that match as they are typed. */
export function limitGuesses(matches: readonly Match[]): readonly Match[] {
  const sure = matches.filter(({ how }) => how !== "typo").length;
  let left = sure < MANY ? MOST : MOST_BESIDE_MANY;
  return matches.filter(({ how }) => how !== "typo" || left-- > 0);
}
