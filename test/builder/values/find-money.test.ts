import { expect, test } from "vitest";
import { findMoney } from "../../../builder/values/find-money.ts";

const moneyIn = (text: string): string[] =>
  findMoney(text, /[\u3400-\u9fff]/.test(text) ? "zh" : "en").map(
    ({ text: said, value, low, high, currency }) =>
      `${said} = ${value ?? (low || high ? `${low ?? ""}–${high ?? ""}` : "?")} ${currency ?? "?"}`,
  );

test.each([
  ["It raised $1.5 billion.", "$1.5 billion = 1500000000 USD"],
  ["融资15亿美元。", "15亿美元 = 1500000000 USD"],
  ["It paid US$400m.", "US$400m = 400000000 USD"],
  ["HK$2.4 billion of shares", "HK$2.4 billion = 2400000000 HKD"],
  ["募资24亿港元", "24亿港元 = 2400000000 HKD"],
  ["€600 million", "€600 million = 600000000 EUR"],
  ["7.8亿欧元", "7.8亿欧元 = 780000000 EUR"],
  ["£50m", "£50m = 50000000 GBP"],
  ["1.5 billion yuan", "1.5 billion yuan = 1500000000 CNY"],
  ["RMB 1.5 billion", "RMB 1.5 billion = 1500000000 CNY"],
  ["15亿人民币", "15亿人民币 = 1500000000 CNY"],
  ["30亿元人民币", "30亿元人民币 = 3000000000 CNY"],
  ["2.4万亿元", "2.4万亿元 = 2400000000000 CNY"],
  ["5000万美元", "5000万美元 = 50000000 USD"],
  ["1,000万元", "1,000万元 = 10000000 CNY"],
  ["三亿元", "三亿元 = 300000000 CNY"],
  ["二十五亿元", "二十五亿元 = 2500000000 CNY"],
  ["$14亿", "$14亿 = 1400000000 USD"],
  ["￥3000万", "￥3000万 = 30000000 CNY"],
  ["a $60 million Series B round", "$60 million = 60000000 USD"],
  ["$500,000", "$500,000 = 500000 USD"],
  ["$4bn", "$4bn = 4000000000 USD"],
  ["500 million won", "500 million won = 500000000 KRW"],
  ["Rs. 200 crore", "Rs. 200 crore = 2000000000 INR"],
])("an amount has its value in units of its currency: %s", (text, expected) => {
  expect(moneyIn(text)).toEqual([expected]);
});

test.each([
  ["between $2 billion and $3 billion", "$2 billion and $3 billion = 2000000000–3000000000 USD"],
  ["$50–60 million", "$50–60 million = 50000000–60000000 USD"],
  ["20-30亿元", "20-30亿元 = 2000000000–3000000000 CNY"],
  ["5000万至6000万元", "5000万至6000万元 = 50000000–60000000 CNY"],
  ["数千万元", "数千万元 = ? CNY"],
  ["10多亿元", "10多亿元 = 1000000000– CNY"],
  ["近亿元", "近亿元 = –100000000 CNY"],
])("a range and a rough amount have ends and no value: %s", (text, expected) => {
  expect(moneyIn(text)).toEqual([expected]);
});

test("an amount and its conversion are two", () => {
  expect(moneyIn("3 billion yuan ($420 million)")).toEqual([
    "3 billion yuan = 3000000000 CNY",
    "$420 million = 420000000 USD",
  ]);
  expect(moneyIn("30亿元（约4.2亿美元）")).toEqual(["30亿元 = 3000000000 CNY", "4.2亿美元 = 420000000 USD"]);
});

test.each(["10 million shares", "5 dollars", "腾讯元宝上线", "5亿用户", "一块芯片"])(
  "no money: %s",
  (text) => {
    expect(moneyIn(text)).toEqual([]);
  },
);
