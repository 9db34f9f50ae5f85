import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../builder/segment.ts";

const sentencesOf = (text: string): string[] =>
  segment({ text }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Mr. Lee left Zhipu. It raised $1.5 billion.", ["Mr. Lee left Zhipu.", "It raised $1.5 billion."]],
  [
    "Zhipu Inc. raised money. The U.S. firm Meta left. It grew 3.5 percent.",
    ["Zhipu Inc. raised money.", "The U.S. firm Meta left.", "It grew 3.5 percent."],
  ],
  ["He works at Meta Inc. He left.", ["He works at Meta Inc.", "He left."]],
  ["Dr. Smith vs. Jones Co. in No. 5.", ["Dr. Smith vs. Jones Co. in No. 5."]],
  ["It ended at 5 p.m. Monday.", ["It ended at 5 p.m. Monday."]],
  ["A. B. Smith left Zhipu.", ["A. B. Smith left Zhipu."]],
  ['He said "We left." Then Zhipu closed.', ['He said "We left."', "Then Zhipu closed."]],
  ["xAI grew. iFlytek fell.", ["xAI grew.", "iFlytek fell."]],
  ["See z.ai and U.S.A. today.", ["See z.ai and U.S.A. today."]],
  // Copied pages lose the space between sentences.
  ["Zhipu launched GLM.The deal closed.", ["Zhipu launched GLM.", "The deal closed."]],
])("English sentences of %s", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  ["智谱完成融资。月之暗面离开！真的吗？", ["智谱完成融资。", "月之暗面离开！", "真的吗？"]],
  ["他说：“我们不会停。”张鹏离开。", ["他说：“我们不会停。”", "张鹏离开。"]],
  ["他说：「我们不会停。」张鹏离开。", ["他说：「我们不会停。」", "张鹏离开。"]],
  ["智谱（北京。上海）公司。", ["智谱（北京。上海）公司。"]],
  ["智谱完成融资；月之暗面离开。", ["智谱完成融资；", "月之暗面离开。"]],
  ["估值3.5亿元。智谱……月之暗面。", ["估值3.5亿元。", "智谱……月之暗面。"]],
])("Chinese sentences of %s", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test("a line is a heading, a paragraph or an item, and has its own language", () => {
  const text = [
    "# Zhipu raises money",
    "",
    "Zhipu raised money.",
    "- One item",
    "1. First thing.",
    "智谱融资",
    "智谱完成融资。",
    "DeepSeek-R1由DeepSeek发布。",
  ].join("\n");
  expect(
    segment({ text }).map(({ kind, language, block, start, end }) => [
      kind,
      language,
      block,
      text.slice(start, end),
    ]),
  ).toEqual([
    ["heading", "en", 0, "# Zhipu raises money"],
    ["prose", "en", 2, "Zhipu raised money."],
    ["item", "en", 3, "- One item"],
    ["item", "en", 4, "1. First thing."],
    ["heading", "zh", 5, "智谱融资"],
    ["prose", "zh", 6, "智谱完成融资。"],
    ["prose", "zh", 7, "DeepSeek-R1由DeepSeek发布。"],
  ]);
});

describe("what belongs to the page and not to the article has no sentence", () => {
  test.each([
    "998 views",
    "0 comments",
    "14 minutes",
    "1.2万阅读",
    "View details>",
    "Read more",
    "follow with interest",
    "阅读全文>",
    "Home > News > AI",
    "Author | Fushen Editor | Siyuan",
    "作者：张三 编辑：李四",
    "文｜张三",
    "The image comes from Unsplash under CC0.",
    "题图来自Unsplash，基于CC0协议",
    "未经许可，禁止转载。",
  ])("%s", (line) => {
    expect(sentencesOf(`${line}\nZhipu raised money.`)).toEqual(["Zhipu raised money."]);
  });

  test.each([
    "Zhipu follows with interest.",
    "The editor left Zhipu.",
    "Three views of Zhipu",
    "文心一言由百度发布。",
    "作者认为智谱会上市。",
    "In 2024, 998 views were counted at Zhipu.",
    "Zhipu > DeepSeek",
  ])("but %s has", (line) => {
    expect(sentencesOf(line)).toEqual([line]);
  });
});

test("sentences stand in order, do not overlap, never end in space, and leave out nothing but space", () => {
  const unit = fc.constantFrom(
    "Zhipu left. ",
    "Mr. Lee",
    "智谱完成融资。",
    "“",
    "”",
    "（",
    "）",
    "\n",
    " ",
    "3.5",
    "!",
    "？",
    "#",
    "- ",
    "x",
    "𠮷",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const text = units.join("");
      let last = 0;
      let left = "";
      segment({ text }).forEach((sentence, index) => {
        expect(sentence.index).toBe(index);
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        const quote = text.slice(sentence.start, sentence.end);
        expect(quote).toBe(quote.trim());
        expect(quote).not.toContain("\n");
        left += text.slice(last, sentence.start);
        last = sentence.end;
      });
      expect((left + text.slice(last)).trim()).toBe("");
    }),
    { numRuns: 300, seed: 3 },
  );
});
