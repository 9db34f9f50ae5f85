import { expect, test } from "vitest";
import { createTokenBuffer } from "../../../../builder/recognize/tagger/token-buffer.ts";
import { tokenizeEnglish } from "../../../../builder/recognize/tagger/tokenize-en.ts";
import { tokenizeChinese } from "../../../../builder/recognize/tagger/tokenize-zh.ts";

const cut = (sentence: string, tokenize: typeof tokenizeEnglish): string[] => {
  const tokens = createTokenBuffer(4);
  tokenize(sentence, tokens);
  return Array.from({ length: tokens.count }, (_, index) =>
    sentence.slice(tokens.start[index], tokens.end[index]),
  );
};

test.each([
  ["Acme Inc. bought it.", ["Acme", "Inc.", "bought", "it", "."]],
  [
    "OpenAI's GPT-4o and AT&T-backed firms",
    ["OpenAI", "'s", "GPT-4o", "and", "AT&T", "-", "backed", "firms"],
  ],
  ["J. O’Neil of Booking.com, U.S.", ["J.", "O’Neil", "of", "Booking.com", ",", "U.S."]],
])("English is cut where names begin and end: %s", (sentence, tokens) => {
  expect(cut(sentence, tokenizeEnglish)).toEqual(tokens);
});

test.each([
  ["智谱AI发布GLM-4.5。", ["智", "谱", "AI", "发", "布", "GLM-4.5", "。"]],
  ["埃隆·马斯克 xAI", ["埃", "隆", "·", "马", "斯", "克", "xAI"]],
])("Chinese is cut into characters and Latin runs: %s", (sentence, tokens) => {
  expect(cut(sentence, tokenizeChinese)).toEqual(tokens);
});
