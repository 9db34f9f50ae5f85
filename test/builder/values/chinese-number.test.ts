import { expect, test } from "vitest";
import { readChineseNumber } from "../../../builder/values/chinese-number.ts";

test.each([
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["三十一", 31],
  ["三百二十", 320],
  ["一百零五", 105],
  ["12", 12],
  ["3.5", 3.5],
  ["数十", undefined],
  ["百", undefined],
  ["", undefined],
])("%s is %s", (text, value) => {
  expect(readChineseNumber(text)).toBe(value);
});
