import { expect, test } from "vitest";
import { claimsOf, mentionsIn } from "../read-examples.ts";

/** Everything that a sentence says, as "predicate: subject → object". */
const readAll = (text: string, language: "en" | "zh"): string[] => [
  ...new Set(
    mentionsIn(text, language).map(
      (mention) => `${mention.predicate}: ${mention.subject.name.text} → ${mention.object.name.text}`,
    ),
  ),
];

test.each([
  ["Microsoft's rival Anthropic cut prices.", ["competes_with: Microsoft → Anthropic"]],
  ["Microsoft's investment in Anthropic paid off.", ["invested_in: Microsoft → Anthropic"]],
  ["Lenovo's use of DeepSeek-R1 drew attention.", ["integrated: Lenovo → DeepSeek-R1"]],
  ["Alibaba's cloud unit Alibaba Cloud cut prices.", ["subsidiary_of: Alibaba Cloud → Alibaba"]],
])("a possessive says who owns only over a plain noun phrase: %s", (text, expected) => {
  expect(readAll(text, "en")).toEqual(expected);
});

test.each([
  ["Apple hired a law firm after Priya Nadkarni complained.", []],
  ["Lena Farrow found Northwell Robotics hard to beat.", []],
  ["Lena Farrow wanted to found Northwell Robotics.", ["founded: Lena Farrow → Northwell Robotics"]],
])("what stands behind another clause is no object: %s", (text, expected) => {
  expect(readAll(text, "en")).toEqual(expected);
});

test("a cue that could be read in both directions is read in one", () => {
  expect(readAll("吉利汽车已接入DeepSeek。", "zh")).toEqual(["integrated: 吉利汽车 → DeepSeek"]);
});

test.each([
  ["Lena Farrow was appointed chief operating officer of Moonshot AI.", undefined],
  ["Lena Farrow was chief operating officer of Moonshot AI.", true],
  ["Lena Farrow joined Moonshot AI.", undefined],
])("a post is former only where the text says that it is over: %s", (text, former) => {
  const posts = claimsOf(mentionsIn(text, "en"), "works_at");
  expect(posts.map((post) => post.former)).toEqual([former]);
});

test.each([
  ["en", "According to a report by Harborview Bank, the cost of training GPT-4o is high."],
  ["en", "In the AI industry, AI firms use DeepSeek."],
  ["zh", "目前AI行业已接入DeepSeek。"],
  ["zh", "腾讯投资了一家机器人公司。"],
] as const)("a cost, a trade and a firm without a name do nothing (%s): %s", (language, text) => {
  expect(readAll(text, language)).toEqual([]);
});
