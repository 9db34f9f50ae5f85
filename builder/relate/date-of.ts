import type { Language } from "../../core/document.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { ValueSpan } from "../recognize/recognized-sentence.ts";
import { type Encoded, unitOfValue } from "./encode.ts";

/** States, not events: a date in their sentence belongs to something else. */
const states: ReadonlySet<PredicateId> = new Set(["member_of", "competes_with", "subsidiary_of"]);

/**
 * The date of the event that code characters [start, end) state, read from where each language puts it. Chinese: before the
 * verb in its own clause, or a date that opens an earlier clause of the same stretch; never after the verb, but for 于.
 * English: behind the verb without a border between, else at the head of the stretch. `cueEnd` is where the cue ends.
 */
export function dateOf(
  encoded: Encoded,
  language: Language,
  predicate: PredicateId,
  [start, end]: readonly [number, number],
  cueEnd: number,
): ValueSpan | undefined {
  if (states.has(predicate)) return undefined;
  return language === "zh" ? chineseDate(encoded, start, end, cueEnd) : englishDate(encoded, start, end);
}

const D = unitOfValue.date;

function chineseDate(encoded: Encoded, start: number, end: number, cueEnd: number): ValueSpan | undefined {
  const { code } = encoded;
  const inside = lastDate(code.slice(0, cueEnd), start);
  if (inside >= 0) return valueAt(encoded, inside);
  const clause = lastBorder(code, start, /[，；。：！？]/);
  const own = lastDate(code.slice(0, start), clause);
  if (own >= 0) return valueAt(encoded, own);
  const after = new RegExp(`^[^，；。]{0,6}[于在]${D}`).exec(code.slice(end));
  if (after) return valueAt(encoded, end + after[0].length - 1);
  // 李开复创办的零一万物: what a 的-clause states has no date outside it.
  if (/^了?的/.test(code.slice(cueEnd))) return undefined;
  const stretch = lastBorder(code, start, /[；。！？]/);
  const opening = new RegExp(`(?:^|，)(?:早在|到|至|从|自|截至|直到|此后|随后)?(${D})`, "g");
  let found = -1;
  for (const match of code.slice(stretch, clause).matchAll(opening))
    found = stretch + match.index + match[0].length - 1;
  return found >= 0 ? valueAt(encoded, found) : undefined;
}

const englishBorder =
  /[;:]|, |\band (?=[a-z]+(?:ed|s|ing)?\b)|\b(?:after|before|while|since|until|when|which|who|whom|whose|that|where|but|although|though|because|as)\b/;

// "joined Klarna as general counsel in May": the post is no border. "It was (not until) 2022 that …": the date comes first.
const postBehind = /^,? (?:as|to become) (?:its |the |an? |new |next )*\ue120/;
const cleftDate = new RegExp(
  `\\b[Ii]t was (?:not until |only in |in |on |back in )?${D} (?:that|when) [^.;]{0,60}$`,
);

function englishDate(encoded: Encoded, start: number, end: number): ValueSpan | undefined {
  const { code } = encoded;
  const inside = code.indexOf(D, start);
  if (inside >= 0 && inside < end) return valueAt(encoded, inside);
  const after = code.indexOf(D, end);
  const way = after < 0 ? "" : code.slice(end, after).replace(postBehind, "");
  if (after >= 0 && after - end < 60 && !englishBorder.test(way)) return valueAt(encoded, after);
  const cleft = cleftDate.exec(code.slice(0, start));
  if (cleft) return valueAt(encoded, cleft.index + cleft[0].indexOf(D));
  // A date right before the verb, or one that opens the stretch: "In 2024, …".
  const stretch = lastBorder(code, start, /[;.](?= )/);
  const before = code.lastIndexOf(D, start - 1);
  if (before < stretch) return undefined;
  const between = code.slice(before + 1, start);
  const isNear = !englishBorder.test(between) && between.length < 40;
  const isOpening =
    /^\s*(?:[A-Za-z]+ ){0,3}$/.test(code.slice(stretch, before)) && !/\b(?:who|which|whose)\b/.test(between);
  return isNear || isOpening ? valueAt(encoded, before) : undefined;
}

function lastDate(code: string, from: number): number {
  const at = code.lastIndexOf(D);
  return at >= from ? at : -1;
}

/** Offset behind the last border before `at`. */
function lastBorder(code: string, at: number, border: RegExp): number {
  let from = 0;
  for (const match of code.slice(0, at).matchAll(new RegExp(border.source, "g")))
    from = match.index + match[0].length;
  return from;
}

const valueAt = (encoded: Encoded, at: number): ValueSpan | undefined => encoded.units[at]?.value;
