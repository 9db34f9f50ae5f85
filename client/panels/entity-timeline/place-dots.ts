import type { Timeline } from "../../../core/api.ts";
import { type Month, monthOf } from "../../state/months.ts";

type TimelineEvent = Timeline["events"][number];

/** An event as a dot; y grows upwards from the axis. */
export interface Dot {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
}

export interface DotChart {
  readonly dots: readonly Dot[];
  readonly radius: number;
  /** The axis' first month and its length. */
  readonly start: Month;
  readonly months: number;
  /** Px of the place at the left where all earlier events stand; 0 where there are none. */
  readonly aside: number;
  /** The year of the first event, where events stand aside. */
  readonly earliest: number | undefined;
  /** How many events full columns have no room for, by where they stand: columns close by have one count together. */
  readonly more: readonly { readonly x: number; readonly count: number }[];
}

const PITCH = 6;
const LEAST_PITCH = 4.5;
const ASIDE = 40;

/**
 * Stacks the events over an axis of the given size (px), one column for each month or as many months as a dot needs
 * room. A few events long before the others stand aside at the left, so that they do not squeeze the rest.
 */
export function placeDots(events: readonly TimelineEvent[], width: number, height: number): DotChart {
  const months = events.map(({ date }) => monthOf(date));
  const first = months[0] ?? 0;
  const last = Math.max(first, ...months);
  const early = months[Math.floor(months.length * 0.15)] ?? first;
  const isCut = early - first >= 36;
  const start = Math.floor((isCut ? early : first) / 12) * 12;
  const aside = isCut ? ASIDE : 0;
  const length = Math.max(12, last - start + 1);
  const columns = Math.max(1, Math.floor((width - aside) / PITCH));
  const unit = Math.max(1, Math.ceil(length / columns));
  const stacks = new Map<number, TimelineEvent[]>();
  events.forEach((event, at) => {
    const month = months[at] ?? start;
    const column = month < start ? -1 : Math.floor((month - start) / unit);
    stacks.set(column, [...(stacks.get(column) ?? []), event]);
  });
  const highest = Math.max(1, ...[...stacks.values()].map(({ length: count }) => count));
  const pitch = Math.max(LEAST_PITCH, Math.min(PITCH, height / highest));
  const rows = Math.max(1, Math.floor(height / pitch));
  const dots: Dot[] = [];
  const more: { x: number; count: number }[] = [];
  for (const [column, stack] of stacks) {
    const x = column < 0 ? PITCH : aside + ((column * unit + unit / 2) / length) * (width - aside);
    stack.slice(0, rows).forEach((event, row) => {
      dots.push({ event, x, y: (row + 0.5) * pitch });
    });
    if (stack.length > rows) more.push({ x, count: stack.length - rows });
  }
  return {
    dots,
    radius: Math.min(2.5, pitch * 0.45),
    start,
    months: length,
    aside,
    earliest: isCut ? Math.floor(first / 12) : undefined,
    more: gather(more),
  };
}

/** Px that a count needs beside the next. */
const COUNT_ROOM = 26;

/** Joins counts that would be written over each other. */
function gather(counts: readonly { readonly x: number; readonly count: number }[]): DotChart["more"] {
  const groups: { from: number; to: number; count: number }[] = [];
  for (const { x, count } of counts.toSorted((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    if (last && x - (last.from + last.to) / 2 < COUNT_ROOM) {
      last.to = x;
      last.count += count;
    } else groups.push({ from: x, to: x, count });
  }
  return groups.map(({ from, to, count }) => ({ x: (from + to) / 2, count }));
}

/** The dot nearest to a place (px from the left, px above the axis) within the reach, if any. */
export function dotAt({ dots }: DotChart, x: number, y: number, reach: number): Dot | undefined {
  let best: Dot | undefined;
  let least = reach;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance > least) continue;
    best = dot;
    least = distance;
  }
  return best;
}
