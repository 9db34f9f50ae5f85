import type { Language } from "../../core/document.ts";
import { readChineseNumber } from "./chinese-number.ts";

/** Money as the text has it; value in units of the currency where the text gives one number. */
export interface MoneySpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: number;
  readonly currency?: string;
}

const englishUnits: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const symbols: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  HK$: "HKD",
  NT$: "TWD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  S$: "SGD",
  R$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "¥": "CNY",
  "￥": "CNY",
  "₹": "INR",
  "₩": "KRW",
  RMB: "CNY",
  CNY: "CNY",
  USD: "USD",
  EUR: "EUR",
  GBP: "GBP",
  JPY: "JPY",
  INR: "INR",
  HKD: "HKD",
  "Rs.": "INR",
  CHF: "CHF",
};
const words: Readonly<Record<string, string>> = {
  dollars: "USD",
  "US dollars": "USD",
  "U.S. dollars": "USD",
  "Hong Kong dollars": "HKD",
  yuan: "CNY",
  RMB: "CNY",
  renminbi: "CNY",
  euros: "EUR",
  pounds: "GBP",
  yen: "JPY",
  rupees: "INR",
  won: "KRW",
  HKD: "HKD",
  USD: "USD",
  CNY: "CNY",
  EUR: "EUR",
  GBP: "GBP",
  "Swiss francs": "CHF",
};
const escapePattern = (text: string): string => text.replace(/[$.*+?^()|[\]{}\\]/g, "\\$&");
const byLength = (keys: readonly string[]): string =>
  [...keys]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
const number = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const unitWord = "(?:k|thousand|mn|mm|mln|million|bn|billion|trillion|tn|lakh|crore|m|b|M|B|K|T)(?![A-Za-z])";
const english = new RegExp(
  `(?:(?<symbol>${byLength(Object.keys(symbols))}) ?(?<a>${number})(?:[- ]?(?<ua>${unitWord}))?(?:(?:-| to | and | – |—)\\$?(?<range>${number})(?:[- ]?(?:${unitWord}))?)?(?: (?:${byLength(Object.keys(words))})\\b)?)|(?:(?<![\\w$€£.])(?<b>${number})(?:[- ]?(?<ub>${unitWord}))? (?<word>${byLength(Object.keys(words))})\\b)`,
  "g",
);

const chineseUnits: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const chineseCurrencies: Readonly<Record<string, string>> = {
  元: "CNY",
  人民币: "CNY",
  元人民币: "CNY",
  美元: "USD",
  美金: "USD",
  港元: "HKD",
  港币: "HKD",
  欧元: "EUR",
  英镑: "GBP",
  日元: "JPY",
  新台币: "TWD",
  韩元: "KRW",
  新元: "SGD",
  瑞士法郎: "CHF",
  澳元: "AUD",
  加元: "CAD",
  卢比: "INR",
  块: "CNY",
};
const chinese = new RegExp(
  `(?<symbol>¥|￥|\\$|US\\$|HK\\$|€|£)?(?<a>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+|数[十百千]*|上|近|逾?[百千])(?:(?:-|—|~|至|到|–)(?<range>\\d+(?:\\.\\d+)?)?)?(?<about>余|多)?(?<u>万亿|千亿|百亿|千万|百万|亿|万|千)?(?<after>余|多)?(?<c>${byLength(Object.keys(chineseCurrencies))})(?:人民币)?(?![宝素])`,
  "g",
);
/** Amounts of money in a view. A range keeps its text and has no value, so do 数千万元 and 10多亿元. */
export function findMoney(text: string, language: Language): MoneySpan[] {
  const found: MoneySpan[] = [];
  if (!/\d|[元金镑币]/.test(text)) return found;
  const push = (start: number, raw: string, value: number | undefined, currency: string | undefined) =>
    found.push({
      start,
      end: start + raw.length,
      text: raw,
      ...(value === undefined ? {} : { value: Math.round(value * 100) / 100 }),
      ...(currency ? { currency } : {}),
    });
  if (language === "zh") {
    for (const match of text.matchAll(chinese)) {
      const g = match.groups ?? {};
      const a = g["a"] ?? "";
      if (!g["u"] && !/\d/.test(a)) continue;
      const plain = readChineseNumber(a.replaceAll(",", ""));
      const isVague = g["range"] || g["about"] || g["after"];
      const value = plain === undefined || isVague ? undefined : plain * (chineseUnits[g["u"] ?? ""] ?? 1);
      push(match.index, match[0], value, chineseCurrencies[g["c"] ?? ""]);
    }
    // "$14亿", "3.5亿美元" without the word is rare; a symbol alone is enough.
    for (const match of text.matchAll(
      /(US\$|HK\$|[$¥￥€£])(\d+(?:\.\d+)?)(万亿|亿|万|[mb]n?(?![A-Za-z]))?/g,
    )) {
      if (found.some((each) => each.start < match.index + match[0].length && match.index < each.end))
        continue;
      push(
        match.index,
        match[0],
        Number(match[2]) * (chineseUnits[match[3] ?? ""] ?? englishUnits[match[3] ?? ""] ?? 1),
        symbols[match[1] ?? ""],
      );
    }
    return found.sort((x, y) => x.start - y.start);
  }
  for (const match of text.matchAll(english)) {
    const g = match.groups ?? {};
    const digits = g["a"] ?? g["b"] ?? "";
    const size = englishUnits[(g["ua"] ?? g["ub"] ?? "").toLowerCase()] ?? 1;
    if (!g["symbol"] && size === 1 && digits.length < 3) continue;
    push(
      match.index,
      match[0],
      g["range"] ? undefined : Number(digits.replaceAll(",", "")) * size,
      g["symbol"] ? symbols[g["symbol"]] : words[g["word"] ?? ""],
    );
  }
  return found;
}
