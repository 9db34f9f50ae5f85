import { basis, eventTimes } from "../graph/scene/event-times.ts";
import type { GraphIndex } from "../graph/scene/graph-index.ts";
import { type Month, monthOfDay } from "./months.ts";

/** The months that the timeline shows, both included. */
export interface TimeAxis {
  readonly start: Month;
  readonly end: Month;
}

/** The axis, and all months that anything is dated to. */
export interface TimeAxes {
  /** Where nearly all lies: a few early or late events do not squeeze the rest. */
  readonly dense: TimeAxis;
  readonly whole: TimeAxis;
  /** The first month that has anything. */
  readonly first: Month;
}

/** Up to as many months (8 years) all are shown. */
const SHORT = 96;
const MOST_EARLIER = 0.05;
const MOST_LATER = 0.01;

const kept = new WeakMap<GraphIndex["statements"], TimeAxes | undefined>();

/** The axes of a graph; nothing where no statement has a date. */
export function timeAxes(index: Pick<GraphIndex, "statements">): TimeAxes | undefined {
  if (kept.has(index.statements)) return kept.get(index.statements);
  const axes = findAxes(index);
  kept.set(index.statements, axes);
  return axes;
}

function findAxes(index: Pick<GraphIndex, "statements">): TimeAxes | undefined {
  const times = eventTimes(index);
  const months = [...times.first.keys()]
    .filter((at) => times.basis[at] !== basis.undated)
    .map((at) => monthOfDay(times.first[at] ?? 0))
    .toSorted((a, b) => a - b);
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const whole = { start: yearStart(first), end: last };
  if (last - first < SHORT) return { dense: whole, whole, first };
  const early = months[Math.floor(months.length * MOST_EARLIER)] ?? first;
  const late = months[Math.ceil(months.length * (1 - MOST_LATER)) - 1] ?? last;
  // A cut is worth its words only where it saves much room.
  const start = early - first >= 24 ? early : first;
  const end = last - late >= 6 ? late : last;
  return { dense: { start: yearStart(start), end }, whole, first };
}

/** An axis begins with a year, so that its first label has something to stand at. */
const yearStart = (month: Month): Month => Math.floor(month / 12) * 12;
