import { ENGLISH_FEATURES, featuresOfEnglish } from "./features-en.ts";
import { CHINESE_FEATURES, createChineseMarks, featuresOfChinese, markChinese } from "./features-zh.ts";
import type { NameModel } from "./name-model.ts";
import { tokenizeEnglish } from "./tokenize-en.ts";
import { tokenizeChinese } from "./tokenize-zh.ts";

/** The part of a model that turns a sentence into features; training has it before there are weights. */
export type FeatureReader = Pick<NameModel, "language" | "words" | "pairs" | "scratch">;

/** Fills `scratch.tokens` and `scratch.hashes` for one sentence; returns the number of features per token. */
export function readFeatures(sentence: string, reader: FeatureReader): number {
  const { scratch } = reader;
  const perToken = reader.language === "en" ? ENGLISH_FEATURES : CHINESE_FEATURES;
  if (reader.language === "en") tokenizeEnglish(sentence, scratch.tokens);
  else tokenizeChinese(sentence, scratch.tokens);
  const { count } = scratch.tokens;
  if (scratch.hashes.length < count * perToken) scratch.hashes = new Int32Array(count * perToken * 2);
  if (reader.language === "en") featuresOfEnglish(sentence, scratch.tokens, reader.words, scratch.hashes);
  else {
    if (scratch.marks.pair.length < count + 8) scratch.marks = createChineseMarks(count * 2);
    markChinese(scratch.tokens, reader.words, reader.pairs, scratch.marks);
    featuresOfChinese(scratch.tokens, scratch.marks, scratch.hashes);
  }
  return perToken;
}
