import { foldName, type Simplify } from "./fold-name.ts";

/** The words of a query, folded: between gaps, and where the script changes. */
export function wordsOf(query: string, simplify: Simplify): string[] {
  return (query.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[^\s·・,，、])+/gu) ?? [])
    .map((word) => foldName(word, simplify).key)
    .filter(Boolean);
}
