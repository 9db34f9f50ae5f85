import type { Knowledge } from "../../knowledge.ts";

/** Whether a capital at this offset of a view is due to its place: at the start, after a full stop, a colon, a bullet. */
export const isSentenceStart = (masked: string, at: number): boolean =>
  at === 0 || /(?:^|[.!?:"“(—]\s*|^[-•\d.)\s]+)$/.test(masked.slice(Math.max(0, at - 4), at));

// Small words stay small in a headline too.
const small = new Set(
  "with from into over amid after than that this will when what your their have been under about before upon onto near".split(
    " ",
  ),
);

/**
 * Headlines In Title Case say nothing by their capitals. A sentence that lists many names has capitals too, but verbs and
 * nouns without.
 */
export function isTitleCase(masked: string, knowledge: Knowledge): boolean {
  let capital = 0;
  let lower = 0;
  for (const word of masked.match(/(?<![A-Za-z'-])[A-Za-z]{4,}/g) ?? []) {
    const folded = word.toLowerCase();
    if (small.has(word) || !knowledge.dictionary.has(folded)) continue;
    if (word !== folded) capital += 1;
    else lower += 1;
    // Most sentences end here: two small words make it prose.
    if (lower > 1) return false;
  }
  return capital >= 3 && lower * 4 <= capital;
}
