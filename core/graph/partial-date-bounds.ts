import type { PartialDate } from "../document.ts";

/** The first day that a date of any precision covers, as YYYY-MM-DD. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date of any precision covers; only for comparing, since every month ends on its 31st. */
export function lastDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
