import { expect, test } from "vitest";
import { findDates } from "../../../builder/values/find-dates.ts";

/** Dates of a text published on Wednesday 26 March 2025, as "text from..to precision". */
const datesOf = (text: string, anchor: string | undefined = "2025-03-26"): string[] =>
  findDates(text, /[\u3400-\u9fff]/.test(text) ? "zh" : "en", anchor).map(
    ({ text: said, from, to, precision }) => `${said} = ${from ? `${from}..${to} ${precision}` : "?"}`,
  );

test.each([
  ["on March 3, 2025", "March 3, 2025 = 2025-03-03..2025-03-03 day"],
  ["on 3 March 2025", "3 March 2025 = 2025-03-03..2025-03-03 day"],
  ["于2025年3月3日", "2025年3月3日 = 2025-03-03..2025-03-03 day"],
  ["by March 2026", "March 2026 = 2026-03..2026-03 month"],
  ["2026年3月前", "2026年3月 = 2026-03..2026-03 month"],
  ["in the third quarter of 2024", "the third quarter of 2024 = 2024-07..2024-09 quarter"],
  ["2024年第三季度", "2024年第三季度 = 2024-07..2024-09 quarter"],
  ["in the second half of 2023", "the second half of 2023 = 2023-07..2023-12 half"],
  ["2023年下半年", "2023年下半年 = 2023-07..2023-12 half"],
  ["at the end of 2024", "at the end of 2024 = 2024..2024 year"],
  ["2024年底", "2024年底 = 2024..2024 year"],
])("a full date has the precision of its words: %s", (text, expected) => {
  expect(datesOf(text)).toEqual([expected]);
});

test.each([
  ["last year", "last year = 2024..2024 year"],
  ["去年", "去年 = 2024..2024 year"],
  ["去年四季度", "去年四季度 = 2024-10..2024-12 quarter"],
  ["今年上半年", "今年上半年 = 2025-01..2025-06 half"],
  ["last month", "last month = 2025-02..2025-02 month"],
  ["上个月", "上个月 = 2025-02..2025-02 month"],
  ["下个月", "下个月 = 2025-04..2025-04 month"],
  ["on Monday", "on Monday = 2025-03-24..2025-03-24 day"],
  ["last Friday", "last Friday = 2025-03-21..2025-03-21 day"],
  ["上周五", "上周五 = 2025-03-21..2025-03-21 day"],
  ["the day before yesterday", "the day before yesterday = 2025-03-24..2025-03-24 day"],
  ["前天", "前天 = 2025-03-24..2025-03-24 day"],
  ["昨日", "昨日 = 2025-03-25..2025-03-25 day"],
])("a relative date is counted from the day of publication: %s", (text, expected) => {
  expect(datesOf(text)).toEqual([expected]);
});

test.each([
  ["in February", "February = 2025-02..2025-02 month"],
  ["2月", "2月 = 2025-02..2025-02 month"],
  ["in December", "December = 2024-12..2024-12 month"],
  ["12月30日", "12月30日 = 2024-12-30..2024-12-30 day"],
  ["on April 2", "April 2 = 2025-04-02..2025-04-02 day"],
  ["十月十日", "十月十日 = 2024-10-10..2024-10-10 day"],
  // May is two months ahead, and last year's is as near in news.
  ["in May", "May = ?"],
  ["5月", "5月 = ?"],
  ["last May", "last May = 2024-05..2024-05 month"],
])("a date without a year is the last one, or soon: %s", (text, expected) => {
  expect(datesOf(text)).toEqual([expected]);
});

test.each([
  ["2024-12-28", "on January 20", "January 20 = 2025-01-20..2025-01-20 day"],
  ["2024-12-28", "1月20日", "1月20日 = 2025-01-20..2025-01-20 day"],
  ["2025-01-15", "last month", "last month = 2024-12..2024-12 month"],
  ["2025-01-15", "上个月", "上个月 = 2024-12..2024-12 month"],
  ["2024-03-01", "yesterday", "yesterday = 2024-02-29..2024-02-29 day"],
  ["2024-03-01", "昨日", "昨日 = 2024-02-29..2024-02-29 day"],
  ["2025-03-24", "last Monday", "last Monday = 2025-03-17..2025-03-17 day"],
])("years, months and leap days are crossed: on %s, %s", (anchor, text, expected) => {
  expect(datesOf(text, anchor)).toEqual([expected]);
});

test.each([
  ["last year", undefined, "last year = ?"],
  ["去年", undefined, "去年 = ?"],
  ["yesterday", "2025-03", "yesterday = ?"],
  ["昨日", "2025-03", "昨日 = ?"],
  ["3月20日", "2025", "3月20日 = 2025-03-20..2025-03-20 day"],
  ["recently", "2025-03-26", "recently = ?"],
  ["近日", "2025-03-26", "近日 = ?"],
  ["三年前", "2025-03-26", "三年前 = ?"],
  ["February 30, 2025", "2025-03-26", "February 30, 2025 = ?"],
  ["2月30日", "2025-03-26", "2月30日 = ?"],
])("nothing is counted from what is not known: %s on %s", (text, anchor, expected) => {
  expect(findDates(text, /[\u3400-\u9fff]/.test(text) ? "zh" : "en", anchor)).toHaveLength(1);
  expect(anchor === undefined ? datesOf(text, "") : datesOf(text, anchor)).toEqual([expected]);
});

test.each(["Zhipu may be late", "it raised $2000", "version 20240", "in the 1990s", "8年的经验"])(
  "what only looks like a date is none: %s",
  (text) => {
    expect(datesOf(text)).toEqual([]);
  },
);
