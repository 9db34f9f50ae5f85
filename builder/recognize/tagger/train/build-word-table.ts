import { mix } from "../mix.ts";
import { createTokenBuffer } from "../token-buffer.ts";
import { tokenizeEnglish } from "../tokenize-en.ts";
import { tokenizeChinese } from "../tokenize-zh.ts";

/** Hash of a word as the tagger sees it: of its token, or of its tokens chained. */
export function hashWord(word: string, language: "en" | "zh"): number {
  const tokens = createTokenBuffer(word.length + 2);
  if (language === "en") tokenizeEnglish(word, tokens);
  else tokenizeChinese(word, tokens);
  let hash = tokens.word[0] as number;
  for (let index = 1; index < tokens.count; index += 1) hash = mix(hash, tokens.word[index] as number);
  return hash;
}

/** The word table of a model: hashes in ascending order, the classes of each word joined by "or". */
export function buildWordTable(
  classes: readonly { readonly bit: number; readonly words: Iterable<string> }[],
  language: "en" | "zh",
): { words: Int32Array; wordBits: Uint16Array } {
  const bits = new Map<number, number>();
  for (const { bit, words } of classes) {
    for (const word of words) {
      const hash = hashWord(word, language);
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  }
  const words = Int32Array.from(bits.keys()).sort();
  return { words, wordBits: Uint16Array.from(words, (hash) => bits.get(hash) ?? 0) };
}

/**
 * Which pairs of characters begin and end company names: for each pair the logarithm (base 4, capped at 3) of how much
 * more often it begins a name than chance has it, and the same for the end. Only pairs that do either often are kept.
 */
export function buildPairTable(
  shortNames: readonly string[],
  running: readonly string[],
): { pairs: Int32Array; pairBits: Uint8Array } {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const texts = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const name of shortNames) {
    if (!/^[\u3400-\u9fff]{2,8}$/.test(name)) continue;
    count(starts, name.slice(0, 2));
    count(ends, name.slice(-2));
  }
  for (const text of running)
    for (let at = 0; at + 1 < text.length; at += 1) count(texts, text.slice(at, at + 2));
  const total = [...texts.values()].reduce((sum, each) => sum + each, 0);
  const level = (names: number, pair: string): number => {
    const inNames = names / shortNames.length;
    const inText = ((texts.get(pair) ?? 0) + 1) / total;
    if (names < 2) return 0;
    return Math.max(0, Math.min(3, Math.floor(Math.log(inNames / inText) / Math.log(4)) + 1));
  };
  const found = new Map<number, number>();
  for (const pair of [...new Set([...starts.keys(), ...ends.keys()])].sort()) {
    const bits = level(starts.get(pair) ?? 0, pair) | (level(ends.get(pair) ?? 0, pair) << 2);
    const inText = texts.get(pair) ?? 0;
    // Bit 4: the pair is usual in running text, so that it may as well be a word.
    if (bits > 0 || inText > 0) found.set(hashWord(pair, "zh"), bits | (inText > total / 50_000 ? 16 : 0));
  }
  const pairs = Int32Array.from(found.keys()).sort();
  return { pairs, pairBits: Uint8Array.from(pairs, (hash) => found.get(hash) ?? 0) };
}
