import type { PartialDate } from "../../core/document.ts";

/** A month as a number: months since the year 0, so that a step is 1. */
export type Month = number;

/** The month that a date lies in; of a year its first. */
export function monthOf(date: PartialDate): Month {
  const [year, month] = date.split("-");
  return Number(year) * 12 + Number(month ?? 1) - 1;
}

/** The month that a date ends in; of a year its last. */
export const lastMonthOf = (date: PartialDate): Month => monthOf(date) + (date.length === 4 ? 11 : 0);

/** A month of a day that is written as the number YYYYMMDD. */
export const monthOfDay = (day: number): Month =>
  Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;

/** A month as YYYY-MM. */
export const isoOfMonth = (month: Month): PartialDate =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
