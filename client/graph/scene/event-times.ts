import { eventDate } from "../../../core/graph/event-date.ts";
import { firstDay, lastDay } from "../../../core/graph/partial-date-bounds.ts";
import type { GraphIndex } from "./graph-index.ts";

/** Where the date of an event is known from. */
export const basis = { undated: 0, event: 1, published: 2 } as const;

/** When the statements of an index happened, by number; days are written as the number YYYYMMDD, which sorts like the day. */
export interface EventTimes {
  /** The first day that the event can lie in; 0 without a date. */
  readonly first: Int32Array;
  /** The last one. */
  readonly last: Int32Array;
  readonly basis: Uint8Array;
  /** 1 where only the year is known. */
  readonly isYear: Uint8Array;
}

/** A day as a number. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));

const kept = new WeakMap<GraphIndex["statements"], EventTimes>();

/** The dates of all statements, read once for an index. */
export function eventTimes({ statements }: Pick<GraphIndex, "statements">): EventTimes {
  const known = kept.get(statements);
  if (known) return known;
  const times: EventTimes = {
    first: new Int32Array(statements.length),
    last: new Int32Array(statements.length),
    basis: new Uint8Array(statements.length),
    isYear: new Uint8Array(statements.length),
  };
  statements.forEach((statement, at) => {
    const event = eventDate(statement);
    if (!event) return;
    times.first[at] = dayNumber(firstDay(event.date));
    times.last[at] = dayNumber(lastDay(event.until));
    times.basis[at] = basis[event.basis];
    times.isYear[at] = event.date.length === 4 ? 1 : 0;
  });
  kept.set(statements, times);
  return times;
}
