import type { RefObject } from "react";
import { useApp, useAppStore, useTexts } from "../../state/app-context.tsx";
import { setFilters } from "../../state/changes.ts";
import { isoOfMonth, lastMonthOf } from "../../state/months.ts";
import { pause, timeMode, withTime } from "../../state/time-changes.ts";
import type { Filters } from "../../state/view-state.ts";
import { endOf, type Span, withSpan } from "./time-places.ts";
import { TimelineHandle } from "./timeline-handle.tsx";
import { timelineTexts } from "./timeline-texts.ts";

export interface HandleInputs {
  readonly low: RefObject<HTMLInputElement | null>;
  readonly high: RefObject<HTMLInputElement | null>;
}

interface TimelineHandlesProps {
  readonly start: number;
  readonly months: number;
  readonly span: Span;
  readonly inputs: HandleInputs;
}

/** The two ends of the window, or the day that the graph is looked at. */
export function TimelineHandles({ start, months, span, inputs }: TimelineHandlesProps) {
  const texts = useTexts(timelineTexts);
  const store = useAppStore();
  const mode = useApp(timeMode);
  const { from, to, asOf } = useApp((state) => state.view.filters);
  const move = (next: (filters: Filters) => Filters) =>
    store.setState((state) => {
      const paused = pause(state);
      return { ...setFilters(paused, next(paused.view.filters)), isDragging: true };
    }, true);
  if (mode === "asOf") {
    const day = asOf ?? isoOfMonth(start + months - 1);
    const value = lastMonthOf(day) - start;
    return (
      <TimelineHandle
        name={texts.day}
        place={Math.min(1, Math.max(0, endOf(day, start) / months))}
        value={value}
        months={months - 1}
        text={day}
        isSet
        input={inputs.high}
        onMove={(next) => move((filters) => withTime(filters, { asOf: isoOfMonth(start + next) }))}
      />
    );
  }
  return (
    <>
      <TimelineHandle
        name={texts.earliest}
        place={span.low / months}
        value={span.low}
        months={months}
        text={from ?? texts.noBound}
        isSet={from !== undefined}
        input={inputs.low}
        onMove={(low) =>
          move((filters) =>
            withSpan(
              filters,
              { low: Math.min(low, Math.ceil(span.high) - 1), high: span.high },
              start,
              months,
            ),
          )
        }
      />
      <TimelineHandle
        name={texts.latest}
        place={span.high / months}
        value={span.high}
        months={months}
        text={to ?? texts.noBound}
        isSet={to !== undefined}
        input={inputs.high}
        onMove={(high) =>
          move((filters) =>
            withSpan(
              filters,
              { low: span.low, high: Math.max(high, Math.floor(span.low) + 1) },
              start,
              months,
            ),
          )
        }
      />
    </>
  );
}
