import type { PartialDate } from "../../../core/document.ts";
import { firstDay, lastDay } from "../../../core/graph/partial-date-bounds.ts";
import { isoOfMonth, type Month, monthOf } from "../../state/months.ts";
import { withTime } from "../../state/time-changes.ts";
import type { Filters } from "../../state/view-state.ts";

/** Edges between months: 0 is the start of the axis, its length in months the end. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Where a date begins on the axis, in months from its start; days count as parts of a month. */
export const beginOf = (date: PartialDate, start: Month): number =>
  monthOf(date) - start + (Number(firstDay(date).slice(8)) - 1) / 31;

/** Where a date ends on the axis. */
export const endOf = (date: PartialDate, start: Month): number => {
  const last = lastDay(date);
  return monthOf(last) - start + Number(last.slice(8)) / 31;
};

/** The window of the filters on the axis; no bound is the axis' end. */
export function spanOf({ from, to }: Filters, start: Month, months: number): Span {
  const clamp = (place: number) => Math.min(months, Math.max(0, place));
  return {
    low: clamp(from === undefined ? 0 : beginOf(from, start)),
    high: clamp(to === undefined ? months : endOf(to, start)),
  };
}

/** The filters with the window between two whole edges; an edge at the end of the axis is no bound. */
export function withSpan(filters: Filters, { low, high }: Span, start: Month, months: number): Filters {
  const first = Math.round(Math.min(low, high));
  const last = Math.max(first + 1, Math.round(Math.max(low, high)));
  return withTime(filters, {
    ...(first > 0 && { from: isoOfMonth(start + first) }),
    ...(last < months && { to: isoOfMonth(start + last - 1) }),
  });
}
