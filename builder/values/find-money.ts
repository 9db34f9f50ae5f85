import type { Language } from "../../core/document.ts";
import { readChineseNumber } from "./chinese-number.ts";

/** Money as the text has it; value in units of the currency where the text gives one number. */
export interface MoneySpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: number;
  /** The ends of a range, as far as the text gives them. */
  readonly low?: number;
  readonly high?: number;
  readonly currency?: string;
}

/** How much: one value, or the ends of a range. */
type Size = Pick<MoneySpan, "value" | "low" | "high">;

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
  Rs: "INR",
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
  "Japanese yen": "JPY",
  "Singapore dollars": "SGD",
  "Canadian dollars": "CAD",
  "Australian dollars": "AUD",
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
  `(?:(?<symbol>${byLength(Object.keys(symbols))}) ?(?<a>${number})(?:[- ]?(?<ua>${unitWord}))?(?:(?:-|–| to | and | – |—)(?:${byLength(Object.keys(symbols))})?(?<range>${number})(?:[- ]?(?<ur>${unitWord}))?)?(?: (?:${byLength(Object.keys(words))})\\b)?)|(?:(?<![\\w$€£.])(?<b>${number})(?:[- ]?(?<ub>${unitWord}))? (?<word>${byLength(Object.keys(words))})\\b)`,
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
  新加坡元: "SGD",
  新币: "SGD",
  泰铢: "THB",
  卢布: "RUB",
  迪拉姆: "AED",
  令吉: "MYR",
  法郎: "CHF",
  瑞士法郎: "CHF",
  澳元: "AUD",
  加元: "CAD",
  卢比: "INR",
  块: "CNY",
};
const chinese = new RegExp(
  `(?<symbol>¥|￥|\\$|US\\$|HK\\$|€|£)?(?<a>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+|数[十百千]*|上|近|逾?[百千])(?:(?<ua>万亿|千亿|百亿|千万|百万|亿|万)?(?:-|—|~|至|到|–)(?<range>\\d+(?:\\.\\d+)?)?)?(?<about>余|多)?(?<u>万亿|千亿|百亿|千万|百万|亿|万|千)?(?<after>余|多)?(?<c>${byLength(Object.keys(chineseCurrencies))})(?:人民币)?(?![宝素])`,
  "g",
);
/** Amounts of money in a view. A range has its ends and no value; 10多亿元 has a low end, 近亿元 a high one, 数千万元 only its text. */
export function findMoney(text: string, language: Language): MoneySpan[] {
  const found: MoneySpan[] = [];
  if (!/\d|[元金镑币]/.test(text)) return found;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const push = (start: number, raw: string, size: Size | number, currency: string | undefined) => {
    const { value, low, high }: Size = typeof size === "number" ? { value: size } : size;
    found.push({
      start,
      end: start + raw.length,
      text: raw,
      ...(value === undefined ? {} : { value: round(value) }),
      ...(low === undefined ? {} : { low: round(low) }),
      ...(high === undefined ? {} : { high: round(high) }),
      ...(currency ? { currency } : {}),
    });
  };
  if (language === "zh") {
    for (const match of text.matchAll(chinese)) {
      const g = match.groups ?? {};
      const a = g.a ?? "";
      if (!g.u && !/\d/.test(a)) continue;
      push(match.index, match[0], chineseSize(g as Groups), chineseCurrencies[g.c ?? ""]);
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
    const digits = g.a ?? g.b ?? "";
    const size = englishUnits[(g.ua ?? g.ub ?? "").toLowerCase()] ?? 1;
    if (!g.symbol && size === 1 && digits.length < 3) continue;
    const sign = g.symbol;
    const isYen = (sign === "¥" || sign === "￥") && /\b(?:Japan|Japanese|Tokyo|Osaka|yen)\b/.test(text);
    push(
      match.index,
      match[0],
      englishSize(g as Groups),
      isYen ? "JPY" : sign ? symbols[sign] : words[g.word ?? ""],
    );
  }
  for (const match of text.matchAll(
    /\b(?:half a|a quarter of a) (million|billion) (?:US )?(dollars|euros|pounds|yuan)\b/g,
  ))
    push(
      match.index,
      match[0],
      (match[0].startsWith("half") ? 0.5 : 0.25) * (englishUnits[match[1] ?? ""] ?? 1),
      words[match[2] ?? ""],
    );
  return found.sort((x, y) => x.start - y.start);
}

/** What the patterns above name: an amount, the end of its range, their units. */
interface Groups {
  readonly a?: string;
  readonly b?: string;
  readonly ua?: string;
  readonly ub?: string;
  readonly range?: string;
  readonly ur?: string;
  readonly u?: string;
  readonly about?: string;
  readonly after?: string;
}

function englishSize(g: Groups): Size {
  const numberOf = (digits: string) => Number(digits.replaceAll(",", ""));
  const unitOf = (unit: string | undefined) => (unit ? englishUnits[unit.toLowerCase()] : undefined);
  const first = unitOf(g.ua ?? g.ub);
  const value = numberOf(g.a ?? g.b ?? "");
  const range = g.range;
  if (!range) return { value: value * (first ?? 1) };
  // "$2–2.5 billion": the unit behind the range is that of both ends.
  const second = unitOf(g.ur) ?? first ?? 1;
  return { low: value * (first ?? second), high: numberOf(range) * second };
}

function chineseSize(g: Groups): Size {
  const a = g.a ?? "";
  const unit = chineseUnits[g.u ?? ""] ?? 1;
  const plain = readChineseNumber(a.replaceAll(",", ""));
  if (plain === undefined) return a === "近" ? { high: unit } : /^(?:上|逾)$/.test(a) ? { low: unit } : {};
  const range = g.range;
  if (range) return { low: plain * (chineseUnits[g.ua ?? ""] ?? unit), high: Number(range) * unit };
  if (g.about || g.after) return { low: plain * unit };
  return { value: plain * unit };
}
