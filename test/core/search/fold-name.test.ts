import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "../../../core/search/fold-name.ts";

const fold = (text: string) => foldName(text, (same) => same);

test.each([
  ["Zhipu AI", "zhipuai", ["zhipuai", "ai"]],
  ["DeepSeek-R1", "deepseekr1", ["deepseekr1", "seekr1", "r1", "1"]],
  ["OpenAI", "openai", ["openai", "ai"]],
  ["GPT-4o", "gpt4o", ["gpt4o", "4o", "o"]],
  ["Xi'an", "xian", ["xian"]],
  ["Karén Simonyan", "karensimonyan", ["karensimonyan", "simonyan"]],
  ["ＯｐｅｎＡＩ", "openai", ["openai", "ai"]],
  ["智谱AI", "智谱ai", ["智谱ai", "谱ai", "ai"]],
  ["萨姆·奥尔特曼", "萨姆奥尔特曼", undefined],
  ["… —", "", []],
])("%s folds to %s", (text, key, words) => {
  const folded = fold(text);
  expect(folded.key).toBe(key);
  if (words) expect(folded.starts.map((start) => folded.key.slice(start))).toEqual(words);
});

test("folding what is folded changes nothing, and every start lies within the key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { key, starts } = fold(text);
      expect(fold(key).key).toBe(key);
      expect(starts.every((start) => start < key.length)).toBe(true);
      expect(starts.length === 0).toBe(key === "");
    }),
  );
});
