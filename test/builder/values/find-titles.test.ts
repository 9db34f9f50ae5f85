import { expect, test } from "vitest";
import { findEnglishTitles } from "../../../builder/values/find-titles-en.ts";
import { findChineseTitles } from "../../../builder/values/find-titles-zh.ts";

const titlesIn = (text: string): string[] =>
  (/[\u3400-\u9fff]/.test(text) ? findChineseTitles(text) : findEnglishTitles(text)).map(
    ({ text: said, isFormer }) => (isFormer ? `${said} (former)` : said),
  );

test.each([
  ["its chief executive officer", ["chief executive officer"]],
  ["首席执行官", ["首席执行官"]],
  ["former chief scientist", ["chief scientist (former)"]],
  ["前首席科学家", ["首席科学家 (former)"]],
  ["the vice president of product", ["vice president of product"]],
  ["应用AI与合作副总裁", ["应用AI与合作副总裁"]],
  ["its head of sales", ["head of sales"]],
  ["大模型研发负责人", ["大模型研发负责人"]],
  ["副总裁、开放平台负责人", ["副总裁", "开放平台负责人"]],
  ["a co-founder", ["co-founder"]],
  ["联合创始人", ["联合创始人"]],
  ["the chief of staff", ["chief of staff"]],
  ["董事会秘书", ["董事会秘书"]],
  ["海川集团党委书记", ["党委书记"]],
  ["出任集团董事长", ["集团董事长"]],
])("titles in %s", (text, expected) => {
  expect(titlesIn(text)).toEqual(expected);
});

test.each(["It wants to lead the round.", "the head office", "董事会通过决议", "监事会"])(
  "no title in %s",
  (text) => {
    expect(titlesIn(text)).toEqual([]);
  },
);

test("after a name, AI belongs to the name and not to the title", () => {
  expect(titlesIn("Brightfold AI chief executive Mara Quillon")).toEqual(["chief executive"]);
  expect(titlesIn("the AI chief executive")).toEqual(["AI chief executive"]);
});
