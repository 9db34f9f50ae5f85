import { headOf, type KnownForm, type Lexicon } from "./lexicon.ts";

/** A known form found in a view. */
export interface LexiconMatch {
  readonly start: number;
  readonly end: number;
  readonly form: KnownForm;
}

const isLatin = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f);
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Known forms in a text: longest, leftmost, without overlap; Latin forms only between word boundaries. */
export function matchLexicon(text: string, lexicon: Lexicon): LexiconMatch[] {
  const folded = text.toLowerCase();
  // Lower-casing may change lengths in rare scripts; then offsets would lie, so only exact forms are tried.
  const haystack = folded.length === text.length ? folded : text;
  const matches: LexiconMatch[] = [];
  for (let at = 0; at < text.length - 1; ) {
    // No Latin form begins within a word.
    if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) {
      at += 1;
      continue;
    }
    const form = longestAt(text, haystack, at, lexicon);
    if (form) {
      matches.push({ start: at, end: at + form.text.length, form });
      at += form.text.length;
    } else at += 1;
  }
  return matches;
}

function longestAt(text: string, folded: string, at: number, lexicon: Lexicon): KnownForm | undefined {
  const forms = lexicon.byHead.get(headOf(folded, at));
  if (!forms) return undefined;
  for (const form of forms) {
    if (!folded.startsWith(form.folded, at)) continue;
    const end = at + form.text.length;
    const first = text.charCodeAt(at);
    if (isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end))) continue;
    if (text.startsWith(form.text, at)) return form;
    // Another case is the same name only where it is long and capitalised: MINIMAX, Deepseek, but not "apple" or "target".
    if (isUpper(first) && form.text.length >= 5 && !form.isWeak) return form;
  }
  return undefined;
}
