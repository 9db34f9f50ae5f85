import { type HashTable, lookUp } from "./hash-table.ts";
import { mix } from "./mix.ts";
import type { TokenBuffer } from "./token-buffer.ts";
import { chineseShape } from "./tokenize-zh.ts";
import { chineseBit } from "./word-classes.ts";

/** Features per Chinese token. */
export const CHINESE_FEATURES = 34;

/** Longest word of the word table, in tokens. */
export const CHINESE_WORD_TOKENS = 5;

const EDGE = 0x3ad9e;
const endings = chineseBit.companyEnding | chineseBit.investorEnding | chineseBit.institutionEnding;
/** What a single character is as a word; the other bits are about characters inside names. */
const wordBits = ~(chineseBit.surname | chineseBit.given | chineseBit.transliteration);
const stops =
  chineseBit.function | chineseBit.title | chineseBit.speech | chineseBit.eventVerb | chineseBit.companyNoun;

/** Arrays by token that the Chinese features need beside the tokens; reused from sentence to sentence. */
export interface ChineseMarks {
  /** Classes of the longest known word that starts at a token, and of the one that ends before it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How often the pair of characters that starts here stands at the start and at the end of company names, 0–3 each (2 bits each), plus 1. */
  readonly pair: Int32Array;
  /** Class and distance of the next ending (公司, 资本, 大学 …) before any function word or mark. */
  readonly ending: Int32Array;
}

export function createChineseMarks(capacity: number): ChineseMarks {
  const array = () => new Int32Array(capacity + CHINESE_WORD_TOKENS + 1);
  return { starts: array(), ends: array(), pair: array(), ending: array() };
}

/** Finds the known words of a sentence and what they say of the tokens beside them. */
export function markChinese(
  tokens: TokenBuffer,
  words: HashTable,
  pairs: HashTable,
  marks: ChineseMarks,
): void {
  const { count, word, bits, shape } = tokens;
  marks.starts.fill(0, 0, count + 1);
  marks.ends.fill(0, 0, count + 1);
  for (let i = 0; i < count; i += 1) {
    const first = word[i] as number;
    const single = lookUp(words, first);
    bits[i] = single < 0 ? 0 : single;
    const pair = i + 1 < count ? lookUp(pairs, mix(first, word[i + 1] as number)) : -1;
    marks.pair[i] = pair + 1;
    if ((shape[i] as number) !== chineseShape.han) continue;
    const own = (bits[i] as number) & wordBits;
    marks.starts[i] = own;
    if ((marks.ends[i + 1] as number) === 0) marks.ends[i + 1] = own;
    let hash = first;
    for (let length = 2; length <= CHINESE_WORD_TOKENS && i + length <= count; length += 1) {
      hash = mix(hash, word[i + length - 1] as number);
      const value = lookUp(words, hash);
      if (value < 0) continue;
      marks.starts[i] = value;
      if ((marks.ends[i + length] as number) === 0) marks.ends[i + length] = value;
    }
  }
  let kind = 0;
  let distance = 0;
  for (let i = count - 1; i >= 0; i -= 1) {
    const own = marks.ends[i + 1] as number;
    if ((own & endings) !== 0) {
      kind = own & endings;
      distance = 0;
    } else {
      distance += 1;
      const isStop =
        shape[i] === chineseShape.punctuation ||
        (own & stops) !== 0 ||
        ((bits[i] as number) & chineseBit.function) !== 0;
      if (isStop || distance > 7) kind = 0;
    }
    marks.ending[i] = kind === 0 ? 0 : kind | Math.min(distance, 7);
  }
  // Beyond the end nothing starts; the features look three tokens ahead.
  for (let k = 0; k <= CHINESE_WORD_TOKENS; k += 1) {
    marks.starts[count + k] = 0;
    marks.pair[count + k] = 0;
    marks.ending[count + k] = 0;
  }
}

/** Writes the feature hashes of every token, `CHINESE_FEATURES` each, into `out`, which must be long enough. */
export function featuresOfChinese(tokens: TokenBuffer, marks: ChineseMarks, out: Int32Array): void {
  const { count, word, shape, bits } = tokens;
  const { starts, ends, pair, ending } = marks;
  const W = (i: number): number => (i < 0 || i >= count ? EDGE : (word[i] as number));
  const S = (i: number): number => (i < 0 || i >= count ? 15 : (shape[i] as number));
  const B = (i: number): number => (i < 0 || i >= count ? 0 : (bits[i] as number));
  const surnameBits = chineseBit.surname | chineseBit.given | chineseBit.function;
  let o = 0;
  for (let i = 0; i < count; i += 1) {
    const c = word[i] as number;
    const p1 = W(i - 1);
    const p2 = W(i - 2);
    const n1 = W(i + 1);
    const n2 = W(i + 2);
    const n3 = W(i + 3);
    const shapes = S(i) | (S(i - 1) << 4) | (S(i + 1) << 8);
    const endHere = ends[i] as number;
    const startNext = starts[i + 1] as number;
    const pairHere = pair[i] as number;
    const pairBefore = i > 0 ? (pair[i - 1] as number) : 0;
    const person = (B(i) & surnameBits) | ((B(i - 1) & surnameBits) << 13);
    const person2 = mix(person, B(i - 2) & surnameBits);
    const endsBefore = i > 0 ? (ends[i - 1] as number) : 0;
    out[o] = mix(0x101, c);
    out[o + 1] = mix(0x202, p1);
    out[o + 2] = mix(0x303, n1);
    out[o + 3] = mix(0x404, p2);
    out[o + 4] = mix(0x505, n2);
    const before = mix(p1, c);
    const after = mix(c, n1);
    out[o + 5] = mix(0x606, before);
    out[o + 6] = mix(0x707, after);
    out[o + 7] = mix(0x808, mix(p2, p1));
    out[o + 8] = mix(0x909, mix(n1, n2));
    out[o + 9] = mix(mix(0xa0a, p1), n1);
    out[o + 10] = mix(0xb0b, mix(before, n1));
    out[o + 11] = mix(0xc0c, mix(mix(p2, p1), c));
    out[o + 12] = mix(0xd0d, mix(after, n2));
    out[o + 13] = mix(0xf0f, mix(mix(n1, n2), n3));
    out[o + 14] = mix(0x1010, shapes);
    out[o + 15] = mix(mix(0x1111, p1), S(i) | (S(i + 1) << 4));
    out[o + 16] = mix(mix(0x1212, n1), S(i) | (S(i - 1) << 4));
    out[o + 17] = mix(mix(0x1414, endHere), S(i));
    out[o + 18] = mix(mix(0x1515, startNext), S(i));
    out[o + 19] = mix(mix(0x1616, endHere), startNext);
    out[o + 20] = mix(mix(0x1717, endHere), person | (S(i) << 27));
    out[o + 21] = mix(mix(mix(0x1818, person), startNext), endsBefore);
    out[o + 22] = mix(mix(mix(0x1919, person), starts[i + 2] as number), endHere);
    out[o + 23] = mix(mix(mix(0x1a1a, person2), startNext), i > 1 ? (ends[i - 2] as number) : 0);
    out[o + 24] = mix(mix(mix(0x1c1c, person), starts[i + 3] as number), endHere);
    out[o + 25] = mix(0x1d1d, pairHere);
    out[o + 26] = mix(0x1e1e, pairBefore);
    out[o + 27] = mix(mix(0x2020, pairHere | ((pair[i + 1] as number) << 8)), endHere);
    out[o + 28] = mix(0x2121, ending[i] as number);
    out[o + 29] = mix(mix(0x2222, ending[i] as number), endHere);
    out[o + 30] = mix(mix(0x2323, ending[i] as number), pairHere);
    out[o + 31] = mix(mix(0x2424, ending[i] as number), c);
    out[o + 32] = mix(mix(0x2828, startNext), c);
    out[o + 33] = mix(mix(0x2a2a, endHere), pairHere | (S(i) << 8));
    o += CHINESE_FEATURES;
  }
}
