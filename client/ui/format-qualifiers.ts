import type { Language, PartialDate } from "../../core/document.ts";
import type { Amount, Qualifiers, When } from "../../core/statement.ts";
import { translateRound } from "./translate-round.ts";
import { translateTitle } from "./translate-title.ts";

/** When something happened, ISO with the precision that the text has: `2025-02`, `2024`, `2023/2024`. */
export function formatWhen(when: When): string | undefined {
  const { from, to } = when;
  const start = from ?? to;
  if (start === undefined) return undefined;
  if (when.precision === "half" || when.precision === "quarter") return partOfYear(start, when.precision);
  return from !== undefined && to !== undefined && from !== to ? `${from}/${to}` : start;
}

function partOfYear(start: PartialDate, precision: "half" | "quarter"): string {
  const month = Number(start.slice(5, 7)) || 1;
  const [letter, months] = precision === "half" ? ["H", 6] : ["Q", 3];
  return `${start.slice(0, 4)}-${letter}${Math.ceil(month / Number(months))}`;
}

const signs: Readonly<Record<string, string>> = { USD: "$", CNY: "¥", EUR: "€", GBP: "£", HKD: "HK$" };
const steps = {
  en: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ],
  zh: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
} as const;
const currenciesInChinese: Readonly<Record<string, string>> = {
  USD: "美元",
  CNY: "元",
  EUR: "欧元",
  GBP: "英镑",
  HKD: "港元",
};

// One for all: making a formatter takes longer than a thousand uses of it.
const shortNumber = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** Money short enough for a row: `$5bn`, `¥1.5bn`, 15亿元; as the text says it where there is no number. */
export function formatAmount({ text, value, currency }: Amount, language: Language): string {
  if (value === undefined || currency === undefined) return text;
  const step = steps[language].find(([least]) => value >= least);
  const number = shortNumber.format(step ? value / step[0] : value);
  const short = `${number}${step?.[1] ?? ""}`;
  if (language === "zh") return `${short}${currenciesInChinese[currency] ?? ` ${currency}`}`;
  return currency in signs ? `${signs[currency]}${short}` : `${currency} ${short}`;
}

/** A title in the reader's language where it can be told in it: all of it, else its role; otherwise as the text says it. */
export function formatTitle({ title, role }: Qualifiers, language: Language): string | undefined {
  // Acronyms are the same in both.
  if (title === undefined || /^[A-Z]{2,4}$/.test(title)) return title;
  if (/\p{Script=Han}/u.test(title) === (language === "zh")) return title;
  return translateTitle(title, language) ?? (role && (translateTitle(role, language) ?? role)) ?? title;
}

/** What the text itself says of title and round, where they are shown in other words; "" where they are not. */
export function saidOtherwise(qualifiers: Qualifiers | undefined, language: Language): string {
  if (!qualifiers) return "";
  const { title, round } = qualifiers;
  const said = [
    formatTitle(qualifiers, language) !== title && title,
    round !== undefined && translateRound(round, language) !== round && round,
  ];
  return said.filter(Boolean).join(" · ");
}
