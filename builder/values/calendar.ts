import type { DateSpan } from "./date-span.ts";

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
/** One day; nothing where the calendar has no such day (February 30). */
export function ofDay(year: number, month: number, day: number): Interval {
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) return {};
  return { from: date, to: date, precision: "day" };
}

/**
 * A month without a year in news: the last one that is not after the month of publication. One of the next three months is
 * as likely a plan as last year's, so that nothing is said of it.
 */
export function lastMonth(anchor: string | undefined, month: number): Interval {
  const year = yearOf(anchor);
  const now = monthOf(anchor);
  if (year === undefined) return {};
  if (now === undefined || month <= now) {
    const isNear = now !== undefined && month + 12 - now <= 3;
    return isNear ? {} : ofMonth(year, month);
  }
  return month - now <= 3 ? {} : ofMonth(year - 1, month);
}

/** A month of the year before ("last May" in June is a month ago, in May a year ago) or of the year to come. */
export function monthBefore(anchor: string | undefined, month: number): Interval {
  const [year, now] = [yearOf(anchor), monthOf(anchor)];
  return year === undefined || now === undefined ? {} : ofMonth(month < now ? year : year - 1, month);
}
export function monthAfter(anchor: string | undefined, month: number): Interval {
  const [year, now] = [yearOf(anchor), monthOf(anchor)];
  return year === undefined || now === undefined ? {} : ofMonth(month > now ? year : year + 1, month);
}

/** A day without a year: the last one, but up to one month ahead counts as announced. */
export function lastDay(anchor: string | undefined, month: number, day: number): Interval {
  const year = yearOf(anchor);
  if (year === undefined) return {};
  const ahead = (month - (monthOf(anchor) ?? 12) + 12) % 12;
  const now = monthOf(anchor) ?? 12;
  if (ahead === 1) return ofDay(month < now ? year + 1 : year, month, day);
  return ofDay(month > now ? year - 1 : year, month, day);
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

/** The given weekday (0 = Sunday) of the week `back` weeks before the anchor's; a week begins on Monday. */
export function weekdayOfWeek(anchor: string | undefined, weekday: number, back: number): Interval {
  if (!anchor || anchor.length < 10) return {};
  const today = (new Date(`${anchor}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysBefore(anchor, 7 * back + today - ((weekday + 6) % 7));
}

/** The last given weekday (0 = Sunday) on or before the anchor. */
export function lastWeekday(anchor: string | undefined, weekday: number): Interval {
  if (!anchor || anchor.length < 10) return {};
  const day = new Date(`${anchor}T00:00:00Z`);
  return daysBefore(anchor, (day.getUTCDay() - weekday + 7) % 7);
}
