import { foldUnit, isDigit, isHan, isLetter, isSpace, isUpper } from "./fold-unit.ts";
import { mix } from "./mix.ts";
import { growTokenBuffer, type TokenBuffer } from "./token-buffer.ts";

/** Shapes of a Chinese token: a character, a mark, or a run of Latin letters and digits. */
export const chineseShape = {
  han: 0,
  punctuation: 1,
  number: 2,
  lower: 3,
  upper: 4,
  mixed: 5,
  withDigits: 6,
  dot: 7,
} as const;

/** Cuts a Chinese sentence into tokens: each Han character one, each run of letters and digits one, each mark one. */
export function tokenizeChinese(sentence: string, tokens: TokenBuffer): void {
  growTokenBuffer(tokens, sentence.length + 1);
  let count = 0;
  for (let at = 0; at < sentence.length; ) {
    const unit = sentence.charCodeAt(at);
    if (isSpace(unit)) {
      at += 1;
      continue;
    }
    tokens.start[count] = at;
    if (isLetter(unit) || isDigit(unit)) at = describeRun(sentence, at, tokens, count);
    else {
      const folded = foldUnit(unit);
      tokens.shape[count] = isHan(unit)
        ? chineseShape.han
        : folded === 0xb7
          ? chineseShape.dot
          : chineseShape.punctuation;
      tokens.word[count] = mix(0x51ed27, folded);
      at += 1;
    }
    tokens.end[count] = at;
    count += 1;
  }
  tokens.count = count;
}

const isAlphanumeric = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/** Reads one run; its inner marks join as in GPT-4.5, AT&T, C++ or Booking.com. Returns its end. */
function describeRun(sentence: string, start: number, tokens: TokenBuffer, index: number): number {
  let hash = 0x51ed27;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let at = start;
  for (; at < sentence.length; at += 1) {
    const unit = sentence.charCodeAt(at);
    if (isDigit(unit)) digits += 1;
    else if (isUpper(unit)) uppers += 1;
    else if (isLetter(unit)) lowers += 1;
    else if (
      !(
        (unit === 45 || unit === 46 || unit === 38 || unit === 43 || unit === 0x2019 || unit === 39) &&
        isAlphanumeric(sentence.charCodeAt(at + 1))
      )
    )
      break;
    hash = mix(hash, foldUnit(unit));
  }
  const letters = uppers + lowers;
  tokens.shape[index] =
    letters === 0
      ? chineseShape.number
      : digits > 0
        ? chineseShape.withDigits
        : uppers === 0
          ? chineseShape.lower
          : lowers === 0
            ? chineseShape.upper
            : chineseShape.mixed;
  tokens.word[index] = letters === 0 ? mix(0x4e4d, Math.min(at - start, 5)) : hash;
  return at;
}
