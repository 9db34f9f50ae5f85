import { expect, test } from "vitest";
import { findPercents, findRounds } from "../../../builder/values/find-rounds.ts";

const textsOf = (spans: readonly { text: string }[]): string[] => spans.map(({ text }) => text);

test.each([
  ["a Series B round", ["Series B"]],
  ["its pre-Series A funding", ["pre-Series A"]],
  ["Series C+ funding", ["Series C+"]],
  ["an angel round and a seed round", ["angel", "seed"]],
  ["The seed was planted early.", []],
  ["完成B轮融资", ["B轮融资"]],
  ["Pre-A轮与天使轮", ["Pre-A轮", "天使轮"]],
  ["B及B+轮", ["B及B+轮"]],
  ["完成战略融资", ["战略融资"]],
  ["一轮谈判之后", []],
])("rounds in %s", (text, expected) => {
  expect(textsOf(findRounds(text, /[\u3400-\u9fff]/.test(text) ? "zh" : "en"))).toEqual(expected);
});

test.each([
  ["a 12% stake", ["12%"]],
  ["12.5 per cent", ["12.5 per cent"]],
  ["持股12%", ["12%"]],
  ["百分之十二", ["百分之十二"]],
  ["100 percentage points", []],
])("percentages in %s", (text, expected) => {
  expect(textsOf(findPercents(text))).toEqual(expected);
});
