import type { Language } from "../../core/document.ts";
import { englishDates } from "./find-dates-en.ts";
import { chineseDates } from "./find-dates-zh.ts";

/** A date as the text has it; `from` and `to` are never finer than the text, and absent where it says only "recently". */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly precision?: "year" | "half" | "quarter" | "month" | "day";
}

/** Dates in a view, relative ones counted from the day of publication (`anchor`: YYYY, YYYY-MM or YYYY-MM-DD). */
export function findDates(text: string, language: Language, anchor?: string): DateSpan[] {
  return language === "zh" ? chineseDates(text, anchor) : englishDates(text, anchor);
}
