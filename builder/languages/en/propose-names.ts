import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import { companyEndings, institutionWords, media, neverNames, openers } from "./name-words.ts";
import { places } from "./places.ts";
import { isSentenceStart, isTitleCase } from "./sentence-form.ts";

// One word: letters and digits with inner . & ' + - /; "'s" and "-backed" are not part of it.
const word = /[A-Za-z0-9\u00c0-\u024f]+(?:[.&'+\-/][A-Za-z0-9\u00c0-\u024f]+)*\+?|&/g;
const tail =
  /(?:'s|-(?:based|backed|owned|led|powered|founded|listed|style|like|focused|born|trained|made|run|controlled|funded|only|native|era|driven|branded|developed|built|traded|affiliated|parented|type|level|class|compatible|inspired|related|linked|supported|scale|educated|designed|enabled|owning|making|run|wide|and|a|the|to|in|of))+$/;
const version = /^(?:\d+(?:\.\d+)*[A-Za-z]{0,2}|[IVX]{1,4}|v\d[\d.]*|[A-Z]\d{1,4})$/;
const particles = new Set([
  "de",
  "van",
  "von",
  "der",
  "bin",
  "al",
  "el",
  "la",
  "di",
  "da",
  "du",
  "ter",
  "ten",
]);
const nationality = /(?:ese|ish|ian|ean|can|lian|nch|man|tch|wiss|uan|rab|raeli|Thai|Greek|Dutch|Czech)$/;

// "3doors, a startup" and "5th Gate has raised" begin sentences: a number with letters that is no ordinal, or one before a name.
const numberedName =
  /^((?!\d+(?:st|nd|rd|th)[ ,])\d+[A-Za-z]{3,}(?: [A-Z][A-Za-z]+){0,2}|\d+[A-Za-z]{1,2} [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)(?=, (?:an?|the|which) | (?:has|is|was|raised|said|announced) )/;
// What leads or joins a round is a name, whatever words it is made of.
const leadsRound =
  /^ (?:co-)?led (?:the|this|its|a) (?:[\w-]+ |[\ue120-\ue12f] ?){0,3}(?:round|financing|funding|investment)\b/;
// "Reno, Nevada-based": a town.
const isTown = /^(?:,? [A-Z][A-Za-z]*(?: [A-Z][A-Za-z]+)?\.?-based|\.-based)\b/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What follows the name within the same run of characters: "'s", "-backed". */
  readonly suffix: string;
}

/** Capitalised runs of one English view that may be names. `masked` has values and titles replaced by private-use characters. */
export function proposeEnglishNames(masked: string, knowledge: Knowledge): Proposal[] {
  const words = wordsOf(masked);
  const isHeadline = isTitleCase(masked, knowledge);
  const proposals: Proposal[] = [];
  const numbered = numberedName.exec(masked);
  if (numbered?.[1])
    proposals.push({
      start: numbered.index,
      end: numbered.index + numbered[1].length,
      channel: "form",
      weight: 0.6,
    });
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first || !isCapital(first.text)) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (next < words.length && continues(masked, words, at, next, isHeadline, knowledge)) next += 1;
    const run = trim(words.slice(at, next), masked, isHeadline, knowledge);
    const head = run[0];
    const last = run.at(-1);
    if (head && last) {
      const text = masked.slice(head.start, last.end);
      if (isAcceptable(text, run, masked, knowledge)) {
        const isInitial = isSentenceStart(masked, head.start);
        const isOrdinary = run.length === 1 && knowledge.commonWords.has(head.text.toLowerCase());
        const weight = (isInitial && isOrdinary ? 0.15 : isOrdinary ? 0.35 : 0.6) * (isHeadline ? 0.5 : 1);
        proposals.push({ start: head.start, end: last.end, channel: "form", weight });
      }
    }
    at = next;
  }
  return proposals;
}

function wordsOf(masked: string): Word[] {
  const words: Word[] = [];
  for (const match of masked.matchAll(word)) {
    const raw = match[0];
    const suffix = tail.exec(raw)?.[0] ?? "";
    const text = raw.slice(0, raw.length - suffix.length);
    if (text === "") continue;
    words.push({ start: match.index, end: match.index + text.length, text, suffix });
  }
  return words;
}

const isCapital = (text: string): boolean =>
  /^[A-Z\u00c0-\u00de]/.test(text) || /^[a-z]{1,2}[A-Z][A-Za-z]/.test(text) || /^[a-z]\d+[a-z]$/.test(text);

function continues(
  masked: string,
  words: Word[],
  first: number,
  next: number,
  isHeadline: boolean,
  knowledge: Knowledge,
): boolean {
  const before = words[next - 1];
  const word = words[next];
  if (!before || !word) return false;
  if (before.suffix !== "" || masked.slice(before.end, word.start) !== " ") return false;
  if (word.text === "&") return isCapital(words[next + 1]?.text ?? "");
  if (before.text === "&") return isCapital(word.text);
  if (version.test(word.text) && !/^\d{4}$/.test(word.text)) return true;
  if (isCapital(word.text)) {
    if (isHeadline && knowledge.commonWords.has(word.text.toLowerCase())) return false;
    return !neverNames.has(word.text) || word.text === "AI";
  }
  const following = words[next + 1];
  if (!following || masked.slice(word.end, following.start) !== " " || !isCapital(following.text))
    return false;
  if (word.text === "of" || word.text === "for" || word.text === "the") {
    const run = words.slice(first, next).map((each) => each.text.toLowerCase());
    return run.some(
      (each) => institutionWords.has(each) || each === "bank" || each === "school" || each === "board",
    );
  }
  return particles.has(word.text) && next - first === 1;
}

/** Cuts off what is not of the name: an ordinary first word of the sentence, "Chinese", "AI", a place before the real name. */
function trim(
  run: readonly Word[],
  masked: string,
  isHeadline: boolean,
  knowledge: Knowledge,
): readonly Word[] {
  let words = run;
  if (run.length > 1 && leadsRound.test(masked.slice(run.at(-1)?.end))) return run;
  for (;;) {
    const head = words[0];
    if (!head || words.length < 2) break;
    const lower = head.text.toLowerCase();
    const isInitial = isSentenceStart(masked, head.start);
    const endsAsCompany = companyEndings.has((words.at(-1)?.text ?? "").toLowerCase());
    const isAdjective = places.has(head.text) && nationality.test(head.text);
    const isPlain =
      (isInitial || isHeadline) &&
      knowledge.commonWords.has(lower) &&
      !knowledge.givenNames.has(lower) &&
      (words.length > 2 || !endsAsCompany);
    if ((isInitial || isHeadline) && openers.has(lower)) {
      words = words.slice(1);
      continue;
    }
    if (neverNames.has(head.text) || (isAdjective && !endsAsCompany) || isPlain || /^\d/.test(head.text))
      words = words.slice(1);
    else break;
  }
  while (
    words.length > 1 &&
    ((words.at(-1)?.text === "AI" && words.length > 2) || neverNames.has(words.at(-1)?.text ?? "")) &&
    words.at(-1)?.text !== "AI"
  ) {
    words = words.slice(0, -1);
  }
  return words;
}

function isAcceptable(text: string, run: readonly Word[], masked: string, knowledge: Knowledge): boolean {
  if (text.length < 2 || neverNames.has(text) || places.has(text) || media.has(text)) return false;
  const head = run[0];
  if (!head || isTown.test(masked.slice(run.at(-1)?.end))) return false;
  if (!/[A-Za-z\u00c0-\u024f]/.test(text) || (run.length === 1 && /^[A-Z]$/.test(text))) return false;
  if (run.length === 1 && openers.has(text.toLowerCase())) return false;
  if (run.every((each) => places.has(each.text) || neverNames.has(each.text))) return false;
  // A lone ordinary word at the start of a sentence is no name.
  return !(
    run.length === 1 &&
    isSentenceStart(masked, head.start) &&
    knowledge.commonWords.has(text.toLowerCase()) &&
    head.suffix === ""
  );
}
