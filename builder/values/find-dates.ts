import type { Language } from "../../core/document.ts";
import type { DateSpan } from "./date-span.ts";
import { englishDates } from "./find-dates-en.ts";
import { chineseDates } from "./find-dates-zh.ts";

/** Dates in a view, relative ones counted from the day of publication (`anchor`: YYYY, YYYY-MM or YYYY-MM-DD). */
export function findDates(text: string, language: Language, anchor?: string): DateSpan[] {
  return language === "zh" ? chineseDates(text, anchor) : englishDates(text, anchor);
}
