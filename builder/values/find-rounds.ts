import type { Language } from "../../core/document.ts";

/** A financing round or a percentage as the text has it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const englishRound =
  /\b(?:pre-)?[Ss]eries [A-H](?:-?\d|\+)?(?: extension)?\b\+?|\b(?:pre-[Ss]eed|[Pp]re-A|[Ss]eed|angel|bridge|mezzanine|growth equity|down|crossover|convertible note)(?= (?:round|funding|financing|investment|extension|stage|capital|money))/g;
const chineseRound =
  /(?:(?:Pre-?|pre-?)?[A-H][1-9]?\+{0,2}(?:(?:、|及|和|至|-)[A-H][1-9]?\+{0,2})*|天使\+?|种子|战略|Pre-IPO|首|新一|第[一二三四五六七])轮(?:融资)?|(?:天使轮|种子轮|战略融资|战略投资|股权融资|基石投资|Pre-IPO轮?)/g;
const percent = /\d+(?:\.\d+)?(?:%| ?per ?cent\b| ?percent\b|％)|百分之[一二三四五六七八九十百零\d.]+/g;

/** Financing rounds: Series B, seed, Pre-A轮, B及B+轮, 战略融资. */
export function findRounds(text: string, language: Language): TextSpan[] {
  return spans(text, language === "en" ? englishRound : chineseRound);
}

/** Percentages: stakes, growth; what they are of is the reader's business. */
export function findPercents(text: string): TextSpan[] {
  return spans(text, percent);
}

const spans = (text: string, pattern: RegExp): TextSpan[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
