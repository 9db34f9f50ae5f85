import { expect, test } from "vitest";
import { stripQuestion } from "../../../core/search/strip-question.ts";

test.each([
  ["who left Zhipu and where did they go?", "Zhipu"],
  ["谁离开了智谱", "智谱"],
  ["智谱的投资人有哪些", "智谱"],
  ["腾讯和DeepSeek有什么关系", "腾讯 DeepSeek"],
  ["How is Tencent connected to DeepSeek", "Tencent DeepSeek"],
  ["OpenAI's CEO", "OpenAI's"],
  ["Lantin Holdings Ltd.", "Lantin"],
  ["Moonshot AI", "Moonshot AI"],
  ["who", ""],
])("what is left of %s is %s", (query, rest) => {
  expect(stripQuestion(query)).toBe(rest);
});
