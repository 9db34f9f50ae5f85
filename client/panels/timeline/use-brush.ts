import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { useAppStore } from "../../state/app-context.tsx";
import type { AppState } from "../../state/app-state.ts";
import { setFilters } from "../../state/changes.ts";
import { isoOfMonth } from "../../state/months.ts";
import { pause, timeMode, withTime } from "../../state/time-changes.ts";
import type { Filters } from "../../state/view-state.ts";
import type { Buckets } from "./count-buckets.ts";
import { monthsOf } from "./period-of.ts";
import { type Span, spanOf, withSpan } from "./time-places.ts";

/** Which end of the window a handle moves. */
export type End = "low" | "high";

interface Grab {
  readonly what: End | "window" | "new" | "day";
  /** Where the pointer went down, in months from the start of the axis. */
  readonly at: number;
  readonly x: number;
  readonly span: Span;
}

/** Px around a handle that take hold of it, and px that a pointer may shake in a click. */
const REACH = { mouse: 8, touch: 22 } as const;
const SHAKE = 4;

/** What pointers do on the bars: handles and window are dragged, elsewhere a window is drawn, a click takes one bar. */
export function useBrush(buckets: Buckets, months: number, onGrab: (end: End | "day") => void) {
  const store = useAppStore();
  const grab = useRef<Grab>(undefined);
  const [pointed, setPointed] = useState<number>();
  const { start } = buckets;
  const move = (next: (filters: Filters) => Filters) =>
    store.setState((state) => ({ ...filtered(pause(state), next), isDragging: true }), true);
  const placeOf = (event: MouseEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - left) / width) * months;
    return { at, px: width / months, bucket: Math.floor(at / buckets.unit) };
  };
  const end = () => {
    if (grab.current && store.getState().isDragging) store.setState({ isDragging: false });
    grab.current = undefined;
  };
  const take = (bucket: number) => {
    if (bucket < 0 || bucket >= buckets.length) return;
    const [first, last] = monthsOf(buckets, bucket);
    const bounds = { from: isoOfMonth(first), to: isoOfMonth(last) };
    store.setState((state) => {
      const { from, to } = state.view.filters;
      const isTaken = from === bounds.from && to === bounds.to;
      if (timeMode(state) === "asOf")
        return filtered(pause(state), (all) => withTime(all, { asOf: bounds.to }));
      return filtered(pause(state), (all) => withTime(all, isTaken ? {} : bounds));
    }, true);
  };
  return {
    pointed,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        const { at, px } = placeOf(event);
        const state = store.getState();
        const span = spanOf(state.view.filters, start, months);
        const reach = (event.pointerType === "mouse" ? REACH.mouse : REACH.touch) / px;
        const what = timeMode(state) === "asOf" ? "day" : grabbed(at, span, reach, months);
        grab.current = { what, at, x: event.clientX, span };
        event.currentTarget.setPointerCapture(event.pointerId);
        if (what === "low" || what === "high" || what === "day") {
          event.preventDefault();
          onGrab(what);
        }
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const { at, bucket } = placeOf(event);
        setPointed(bucket >= 0 && bucket < buckets.length ? bucket : undefined);
        const held = grab.current;
        if (!held || (!store.getState().isDragging && Math.abs(event.clientX - held.x) < SHAKE)) return;
        if (held.what === "day") {
          const month = start + Math.min(months - 1, Math.max(0, Math.floor(at)));
          move((filters) => withTime(filters, { asOf: isoOfMonth(month) }));
        } else move((filters) => withSpan(filters, dragged(held, at, months), start, months));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const wasClick = grab.current && !store.getState().isDragging;
        const isHandle = grab.current?.what === "low" || grab.current?.what === "high";
        end();
        if (wasClick && !isHandle) take(placeOf(event).bucket);
      },
      onPointerCancel: end,
      onPointerLeave: () => setPointed(undefined),
      onDoubleClick: () => store.setState((state) => filtered(pause(state), resetTime), true),
    },
  };
}

/** Without bounds; who looks at a day goes on looking at one, the last. */
const resetTime = (filters: Filters): Filters => withTime(filters, {});

const filtered = (state: AppState, next: (filters: Filters) => Filters): AppState =>
  setFilters(state, next(state.view.filters));

function grabbed(at: number, { low, high }: Span, reach: number, months: number): Grab["what"] {
  const toLow = Math.abs(at - low);
  const toHigh = Math.abs(at - high);
  const isInside = at > low && at < high;
  // The middle of a narrow window is the window's.
  const near = isInside ? Math.min(reach, (high - low) / 8) : reach;
  if (Math.min(toLow, toHigh) <= near) return toLow < toHigh ? "low" : "high";
  const isWhole = low <= 0 && high >= months;
  return !isWhole && isInside ? "window" : "new";
}

function dragged({ what, at: from, span }: Grab, at: number, months: number): Span {
  const inside = Math.min(months, Math.max(0, at));
  switch (what) {
    case "low":
      return { low: Math.min(inside, span.high - 1), high: span.high };
    case "high":
      return { low: span.low, high: Math.max(inside, span.low + 1) };
    case "window": {
      const by = Math.min(months - span.high, Math.max(-span.low, Math.round(at - from)));
      return { low: span.low + by, high: span.high + by };
    }
    default:
      return { low: Math.floor(Math.min(from, inside)), high: Math.ceil(Math.max(from, inside)) };
  }
}
