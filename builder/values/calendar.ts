import type { DateSpan } from "./find-dates.ts";

type Interval = Pick<DateSpan, "from" | "to" | "precision">;

const two = (value: number): string => String(value).padStart(2, "0");

export const yearOf = (anchor: string | undefined): number | undefined =>
  anchor ? Number(anchor.slice(0, 4)) : undefined;
export const monthOf = (anchor: string | undefined): number | undefined =>
  anchor && anchor.length >= 7 ? Number(anchor.slice(5, 7)) : undefined;

export const ofYear = (year: number): Interval => ({
  from: String(year),
  to: String(year),
  precision: "year",
});
export const ofHalf = (year: number, half: 1 | 2): Interval => ({
  from: `${year}-${half === 1 ? "01" : "07"}`,
  to: `${year}-${half === 1 ? "06" : "12"}`,
  precision: "half",
});
export const ofQuarter = (year: number, quarter: number): Interval => ({
  from: `${year}-${two(quarter * 3 - 2)}`,
  to: `${year}-${two(quarter * 3)}`,
  precision: "quarter",
});
export const ofMonth = (year: number, month: number): Interval => ({
  from: `${year}-${two(month)}`,
  to: `${year}-${two(month)}`,
  precision: "month",
});
export const ofDay = (year: number, month: number, day: number): Interval => ({
  from: `${year}-${two(month)}-${two(day)}`,
  to: `${year}-${two(month)}-${two(day)}`,
  precision: "day",
});

/** A month without a year in news: the last one that is not after the day of publication. */
export function lastMonth(anchor: string | undefined, month: number): Interval {
  const year = yearOf(anchor);
  if (year === undefined) return {};
  const now = monthOf(anchor);
  return ofMonth(now !== undefined && month > now ? year - 1 : year, month);
}

/** A day without a year: likewise, but up to one month ahead counts as announced. */
export function lastDay(anchor: string | undefined, month: number, day: number): Interval {
  const year = yearOf(anchor);
  if (year === undefined) return {};
  const now = monthOf(anchor) ?? 12;
  return ofDay(month > now + 1 ? year - 1 : year, month, day);
}

/** The month `back` months before the anchor's. */
export function monthsBefore(anchor: string | undefined, back: number): Interval {
  const year = yearOf(anchor);
  const month = monthOf(anchor);
  if (year === undefined || month === undefined) return {};
  const count = year * 12 + month - 1 - back;
  return ofMonth(Math.floor(count / 12), (count % 12) + 1);
}

/** The day `back` days before the anchor, where the anchor is a day. */
export function daysBefore(anchor: string | undefined, back: number): Interval {
  if (!anchor || anchor.length < 10) return {};
  const day = new Date(`${anchor}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - back);
  return ofDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The last given weekday (0 = Sunday) on or before the anchor. */
export function lastWeekday(anchor: string | undefined, weekday: number): Interval {
  if (!anchor || anchor.length < 10) return {};
  const day = new Date(`${anchor}T00:00:00Z`);
  return daysBefore(anchor, (day.getUTCDay() - weekday + 7) % 7);
}
