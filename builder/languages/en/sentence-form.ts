import type { Knowledge } from "../../knowledge.ts";

/** Whether a capital at this offset of a view is due to its place: at the start, after a full stop, a colon, a bullet. */
export const isSentenceStart = (masked: string, at: number): boolean =>
  at === 0 || /(?:^|[.!?:"“(—]\s*|^[-•\d.)\s]+)$/.test(masked.slice(Math.max(0, at - 4), at));

/** Headlines In Title Case say nothing by their capitals. */
export function isTitleCase(masked: string, knowledge: Knowledge): boolean {
  let capital = 0;
  let lower = 0;
  for (const [word] of masked.matchAll(/[A-Za-z]{4,}/g)) {
    const initial = word.charCodeAt(0);
    if (!knowledge.dictionary.has(word.toLowerCase())) continue;
    if (initial <= 90) capital += 1;
    else lower += 1;
  }
  return capital >= 3 && capital > lower * 2;
}
