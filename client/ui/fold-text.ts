/** A text as filters of lists compare it: width, accents and case do not matter. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of what was typed into a filter, folded; each must be there. */
export const foldWords = (query: string): string[] => foldText(query).split(/\s+/).filter(Boolean);
