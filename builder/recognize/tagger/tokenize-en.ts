import { foldUnit, isDigit, isHan, isLetter, isSpace, isUpper } from "./fold-unit.ts";
import { mix } from "./mix.ts";
import { growTokenBuffer, type TokenBuffer } from "./token-buffer.ts";

/** Shapes of an English token. Everything from `capitalised` on looks like (a part of) a name. */
export const englishShape = {
  punctuation: 0,
  number: 1,
  lower: 2,
  mixedLower: 3, // iPhone, eBay
  capitalised: 4,
  capitalisedMixed: 5, // OpenAI, DeepMind, McKinsey
  allCapitals: 6,
  initial: 7, // J.
  withDigits: 8, // GPT-4, 1X
  withDot: 9, // Booking.com, U.S.
  hyphenated: 10,
  han: 11,
} as const;

const abbreviations = new Set(
  "Inc Ltd Co Corp Bros St Jr Sr Dr Mr Mrs Ms Prof Pte Pty Plc Cos Intl Gen Sen Rep Gov Messrs Assoc".split(
    " ",
  ),
);

/** Cuts an English sentence into tokens: words, numbers, marks; "'s" and "-based" stand apart, "Inc." keeps its dot. */
export function tokenizeEnglish(sentence: string, tokens: TokenBuffer): void {
  growTokenBuffer(tokens, sentence.length + 1);
  let count = 0;
  for (let at = 0; at < sentence.length; ) {
    const unit = sentence.charCodeAt(at);
    if (isSpace(unit)) {
      at += 1;
      continue;
    }
    const end =
      isLetter(unit) || isDigit(unit)
        ? wordEnd(sentence, at)
        : isApostropheS(sentence, at)
          ? at + 2
          : isHan(unit)
            ? hanEnd(sentence, at)
            : at + 1;
    tokens.start[count] = at;
    tokens.end[count] = end;
    describe(sentence, at, end, tokens, count);
    count += 1;
    at = end;
  }
  tokens.count = count;
}

const isAlphanumeric = (unit: number): boolean => isLetter(unit) || isDigit(unit);
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

const isApostropheS = (sentence: string, at: number): boolean =>
  isApostrophe(sentence.charCodeAt(at)) &&
  sentence.charCodeAt(at + 1) === 115 &&
  !isAlphanumeric(sentence.charCodeAt(at + 2));

function hanEnd(sentence: string, start: number): number {
  let at = start + 1;
  while (at < sentence.length && isHan(sentence.charCodeAt(at))) at += 1;
  return at;
}

function wordEnd(sentence: string, start: number): number {
  let at = start + 1;
  for (; at < sentence.length; at += 1) {
    const unit = sentence.charCodeAt(at);
    if (isAlphanumeric(unit)) continue;
    const next = sentence.charCodeAt(at + 1);
    // A hyphen or an apostrophe joins only where a capital or a digit follows: Rolls-Royce, GPT-4, O'Neil; not OpenAI-backed.
    const joins =
      unit === 46 || unit === 38
        ? isAlphanumeric(next)
        : (unit === 45 || unit === 0x2011 || isApostrophe(unit)) && (isUpper(next) || isDigit(next));
    if (!joins) break;
  }
  if (sentence.charCodeAt(at) !== 46) return at;
  if (at - start === 1 && isUpper(sentence.charCodeAt(start))) return at + 1;
  if (sentence.charCodeAt(start + 1) === 46 && isUpper(sentence.charCodeAt(at - 1))) return at + 1; // U.S.
  return at - start <= 6 &&
    isUpper(sentence.charCodeAt(start)) &&
    abbreviations.has(sentence.slice(start, at))
    ? at + 1
    : at;
}

function describe(sentence: string, start: number, end: number, tokens: TokenBuffer, index: number): void {
  let hash = 0x51ed27;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let dots = 0;
  let hyphens = 0;
  for (let at = start; at < end; at += 1) {
    const unit = sentence.charCodeAt(at);
    if (isDigit(unit)) digits += 1;
    else if (isUpper(unit)) uppers += 1;
    else if (isLetter(unit)) lowers += 1;
    else if (unit === 46) dots += 1;
    else if (unit === 45) hyphens += 1;
    // Years and sums are alike: every digit counts as 0 in a token without letters.
    hash = mix(hash, foldUnit(unit));
  }
  const shape = shapeOf(sentence.charCodeAt(start), end - start, uppers, lowers, digits, dots, hyphens);
  tokens.shape[index] = shape;
  tokens.word[index] = shape === englishShape.number ? mix(0x4e4d, Math.min(end - start, 5)) : hash;
}

function shapeOf(
  first: number,
  length: number,
  uppers: number,
  lowers: number,
  digits: number,
  dots: number,
  hyphens: number,
): number {
  const letters = uppers + lowers;
  if (letters === 0)
    return digits > 0 ? englishShape.number : isHan(first) ? englishShape.han : englishShape.punctuation;
  if (digits > 0) return englishShape.withDigits;
  if (uppers === 0) return englishShape.lower;
  if (length === 2 && dots === 1) return englishShape.initial;
  if (dots > 0 && !(length - dots === letters && dots === 1 && lowers > 0 && length <= 6))
    return englishShape.withDot;
  if (hyphens > 0) return englishShape.hyphenated;
  if (!isUpper(first)) return englishShape.mixedLower;
  if (lowers === 0) return letters === 1 ? englishShape.initial : englishShape.allCapitals;
  return uppers === 1 ? englishShape.capitalised : englishShape.capitalisedMixed;
}
