import { foldUnit } from "./fold-unit.ts";
import { type HashTable, lookUp } from "./hash-table.ts";
import { mix } from "./mix.ts";
import type { TokenBuffer } from "./token-buffer.ts";
import { englishShape } from "./tokenize-en.ts";
import { englishBit } from "./word-classes.ts";

/** Features per English token. */
export const ENGLISH_FEATURES = 37;

const EDGE = 0x3ad9e;
const nameLike = englishShape.mixedLower;
const AMPERSAND = mix(0x51ed27, 38);
const QUOTE = mix(0x51ed27, 34);

/**
 * Writes the feature hashes of every token, `ENGLISH_FEATURES` each, into `out`, which must be long enough. A run is a
 * stretch of tokens that look like names; the words left and right of the run, its last word and its length are what
 * tells a person from a firm, and a window of two tokens would not see them.
 */
export function featuresOfEnglish(
  sentence: string,
  tokens: TokenBuffer,
  words: HashTable,
  out: Int32Array,
): void {
  const { count, word, shape, bits } = tokens;
  let capitals = 0;
  let lowers = 0;
  let quotes = 0;
  for (let i = 0; i < count; i += 1) {
    const value = lookUp(words, word[i] as number);
    bits[i] = value < 0 ? 0 : value;
    if ((shape[i] as number) === englishShape.lower) {
      // Short function words stay small in a headline too.
      if ((tokens.end[i] as number) - (tokens.start[i] as number) > 4) lowers += 1;
    } else if ((shape[i] as number) >= nameLike) capitals += 1;
  }
  const headline = capitals > 3 && lowers === 0 ? 2 : capitals > 2 * lowers + 2 ? 1 : 0;
  const W = (i: number): number => (i < 0 || i >= count ? EDGE : (word[i] as number));
  const B = (i: number): number => (i < 0 || i >= count ? -1 : (bits[i] as number));
  const S = (i: number): number => (i < 0 || i >= count ? 15 : (shape[i] as number));
  const inRun = (i: number): boolean =>
    S(i) >= nameLike && S(i) < 12
      ? true
      : word[i] === AMPERSAND && i > 0 && S(i - 1) >= nameLike && S(i + 1) >= nameLike && S(i + 1) < 12;
  let runStart = 0;
  let runEnd = 0;
  let o = 0;
  for (let i = 0; i < count; i += 1) {
    if (i >= runEnd) {
      runStart = i;
      runEnd = i;
      while (runEnd < count && inRun(runEnd)) runEnd += 1;
      if (runEnd === i) runEnd = i + 1;
    }
    const isRun = inRun(i);
    const w = word[i] as number;
    if (w === QUOTE) quotes += 1;
    const w1 = W(i - 1);
    const w2 = W(i - 2);
    const n1 = W(i + 1);
    const n2 = W(i + 2);
    const s = S(i);
    const b = bits[i] as number;
    const bl = B(i - 1);
    const br = B(i + 1);
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const f0 = foldUnit(sentence.charCodeAt(start));
    const f1 = foldUnit(sentence.charCodeAt(start + 1));
    const e0 = foldUnit(sentence.charCodeAt(end - 1));
    const e1 = end - 2 >= start ? foldUnit(sentence.charCodeAt(end - 2)) : 0;
    const e2 = end - 3 >= start ? foldUnit(sentence.charCodeAt(end - 3)) : 0;
    const e3 = end - 4 >= start ? foldUnit(sentence.charCodeAt(end - 4)) : 0;
    const suffix2 = e0 | (e1 << 16);
    const suffix3 = mix(suffix2, e2);
    const sb = s | (b << 4);
    out[o] = mix(0x101, w);
    out[o + 1] = mix(0x202, w1);
    out[o + 2] = mix(0x303, n1);
    out[o + 3] = mix(0x404, w2);
    out[o + 4] = mix(0x505, n2);
    out[o + 5] = mix(mix(0x606, w1), w);
    out[o + 6] = mix(mix(0x707, w), n1);
    out[o + 7] = mix(mix(0x808, w1), n1);
    out[o + 8] = mix(0x909, s | (S(i - 1) << 4) | (S(i + 1) << 8));
    out[o + 9] = mix(mix(0xa0a, w1), s);
    out[o + 10] = mix(mix(0xb0b, n1), s);
    out[o + 11] = mix(mix(0xc0c, f0 | (f1 << 16)), foldUnit(sentence.charCodeAt(start + 2)));
    out[o + 12] = mix(0xd0d, suffix3);
    out[o + 13] = mix(mix(0xe0e, suffix2), s);
    out[o + 14] = mix(mix(0xf0f, suffix3), e3);
    out[o + 15] = mix(0x1010, sb);
    out[o + 16] = mix(mix(0x1111, sb), bl);
    out[o + 17] = mix(mix(0x1212, sb), br);
    out[o + 18] = mix(mix(mix(0x1313, b), bl), br);
    out[o + 19] = mix(mix(mix(0x1414, w2), w1), s);
    out[o + 20] = mix(mix(mix(0x1515, n1), n2), s);
    out[o + 21] = mix(mix(0x1616, w), bl);
    out[o + 22] = mix(mix(0x1717, i === 0 ? 1 : i === 1 ? 2 : 0), sb);
    out[o + 23] = mix(mix(0x1818, headline), sb);
    out[o + 24] = mix(mix(0x1919, headline), s | (S(i - 1) << 4) | (S(i + 1) << 8));
    out[o + 25] = mix(mix(0x1a1a, w1), b);
    out[o + 26] = mix(mix(0x1b1b, n1), b);
    if (isRun) {
      const position = (i === runStart ? 1 : 0) | (i === runEnd - 1 ? 2 : 0);
      const length = Math.min(runEnd - runStart, 5);
      const left = W(runStart - 1);
      const right = W(runEnd);
      const last = W(runEnd - 1);
      const lastBits = B(runEnd - 1);
      const firstBits = B(runStart);
      out[o + 27] = mix(mix(0x1c1c, left), position);
      out[o + 28] = mix(mix(0x1d1d, right), position);
      out[o + 29] = mix(mix(mix(0x1e1e, left), right), position);
      out[o + 30] = mix(mix(0x1f1f, last), position);
      out[o + 31] = mix(mix(mix(0x2020, lastBits), firstBits), position);
      out[o + 32] = mix(mix(0x2121, length | (position << 4)), s);
      out[o + 33] = mix(mix(mix(0x2222, W(runStart - 2)), left), position);
      out[o + 34] = mix(mix(mix(0x2323, right), W(runEnd + 1)), position);
      out[o + 35] = mix(
        mix(mix(0x2424, B(runStart - 1)), B(runEnd)),
        (firstBits & (englishBit.given | englishBit.common)) | (length << 4) | (position << 8),
      );
    } else {
      for (let k = 27; k < 36; k += 1) out[o + k] = 0;
    }
    out[o + 36] = mix(mix(0x2525, quotes & 1), sb);
    o += ENGLISH_FEATURES;
  }
}
