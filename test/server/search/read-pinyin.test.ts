import { expect, test } from "vitest";
import { readPinyin } from "../../../server/search/read-pinyin.ts";

test.each([
  ["智谱AI", "zhi pu AI"],
  ["曾毓群", "zeng yu qun"],
  ["单伟建", "shan wei jian"],
  ["尉迟明", "yu chi ming"],
  ["覃晓", "tan xiao"],
  ["覃晓", "qin xiao"],
  ["绿地", "lv di"],
  ["绿地", "lu di"],
  ["重庆长安", "chong qing chang an"],
])("%s can be read %s", (text, reading) => {
  expect(readPinyin(text).map((syllables) => syllables.join(" "))).toContain(reading);
});

test("a text without Chinese has no reading", () => {
  expect(readPinyin("OpenAI")).toEqual([]);
});
