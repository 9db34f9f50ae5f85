import type { Language } from "../../core/document.ts";

const letter = /^([a-k])(\d?)(\+*)$/i;
/** Rounds without a letter. */
const named: readonly (readonly [en: string, zh: string, english: RegExp, chinese: RegExp])[] = [
  ["seed", "种子轮", /^seed(?: round)?$/i, /^种子轮/u],
  ["angel", "天使轮", /^angel(?: round)?$/i, /^天使轮/u],
  ["angel+", "天使+轮", /^angel\+$/i, /^天使\+轮/u],
  ["pre-Series A", "Pre-A轮", /^pre-?(?:series )?a$/i, /^pre-?a轮/iu],
  ["pre-IPO", "Pre-IPO轮", /^pre-?ipo$/i, /^pre-?ipo/iu],
  ["strategic", "战略融资", /^strategic(?: (?:investment|financing|round))?$/i, /^战略(?:融资|投资)/u],
  ["cornerstone", "基石投资", /^cornerstone(?: investment)?$/i, /^基石投资/u],
  ["first round", "首轮融资", /^first round$/i, /^首轮/u],
  ["new round", "新一轮", /^(?:new|latest) round$/i, /^新一轮/u],
];

/** A round of funding in a reader's language: B+轮 for "Series B+", "angel" for 天使轮; as the text says it where it is none of these. */
export function translateRound(round: string, language: Language): string {
  const isChinese = /\p{Script=Han}/u.test(round);
  if (isChinese === (language === "zh")) return round;
  const text = round.trim();
  const known = named.find(([, , english, chinese]) => (isChinese ? chinese : english).test(text));
  if (known) return known[language === "zh" ? 1 : 0];
  const bare = isChinese ? /^(.+?)轮(?:融资)?$/u.exec(text)?.[1] : /^series (.+)$/i.exec(text)?.[1];
  const parts = bare && letter.exec(bare);
  if (!parts) return round;
  const series = `${(parts[1] ?? "").toUpperCase()}${parts[2]}${parts[3]}`;
  return language === "zh" ? `${series}轮` : `Series ${series}`;
}
