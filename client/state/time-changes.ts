import type { AppState } from "./app-state.ts";
import { setFilters } from "./changes.ts";
import { isoOfMonth, lastMonthOf, type Month, monthOf } from "./months.ts";
import { type TimeAxis, timeAxes } from "./time-axis.ts";
import type { Filters } from "./view-state.ts";
import { indexOf } from "./visible-part.ts";

/** What time moves: a window of dates, all up to a date, or the day that the graph is looked at. */
export type TimeMode = "window" | "until" | "asOf";

/** How time is moved by play and by the keys of steps. */
export interface TimeControl {
  readonly mode: TimeMode;
  /** Months of a window that play starts with. */
  readonly width: number;
  /** Months in a second. */
  readonly speed: number;
  readonly isPlaying: boolean;
}

export const timeAtRest: TimeControl = { mode: "window", width: 3, speed: 2, isPlaying: false };

/** Whether bounds are on the move: address and undo wait until they rest. */
export const isMoving = ({ isDragging, time }: Pick<AppState, "isDragging" | "time">): boolean =>
  isDragging || time.isPlaying;

/** The mode that holds: who looks at a day moves that day. */
export const timeMode = ({ view, time }: Pick<AppState, "view" | "time">): TimeMode =>
  view.filters.asOf !== undefined ? "asOf" : time.mode === "asOf" ? "window" : time.mode;

/** The filters with these bounds of time and no others. */
export function withTime(
  filters: Filters,
  { from, to, asOf }: Partial<Pick<Filters, "from" | "to" | "asOf">>,
): Filters {
  const { from: _, to: __, asOf: ___, ...rest } = filters;
  return {
    ...rest,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Chooses what is moved. A day to look at starts where the range ended, and a range starts with everything. */
export function setTimeMode(state: AppState, mode: TimeMode): AppState {
  const axis = axisOf(state);
  const { filters } = state.view;
  const next = { ...state, time: { ...state.time, mode, isPlaying: false } };
  if (!axis) return next;
  if (mode === "asOf") {
    const asOf = filters.asOf ?? filters.to ?? isoOfMonth(axis.end);
    return setFilters(next, withTime(filters, { asOf }));
  }
  return filters.asOf === undefined ? next : setFilters(next, withTime(filters, {}));
}

/** Plays on from where time stands, or from the beginning where it stands at the end or nowhere. */
export function play(state: AppState): AppState {
  if (state.time.isPlaying || !axisOf(state)) return pause(state);
  const playing = { ...state, time: { ...state.time, isPlaying: true } };
  return canMove(state, 1) && isSet(state) ? playing : begin(playing);
}

export const pause = (state: AppState): AppState =>
  state.time.isPlaying ? { ...state, time: { ...state.time, isPlaying: false } } : state;

/** One step of play; the last one ends it. */
export function playOn(state: AppState): AppState {
  if (!canMove(state, 1)) return pause(state);
  return moveTime(state, 1);
}

/** Moves what the mode says by some months; without bounds it begins at the end that it moves away from. */
export function moveTime(state: AppState, by: number): AppState {
  const axis = axisOf(state);
  if (!axis) return state;
  if (!isSet(state)) return by > 0 ? begin(state) : finish(state, axis);
  if (!canMove(state, Math.sign(by))) return state;
  const { filters } = state.view;
  const { from, to, asOf } = filters;
  const moved = (month: Month) => isoOfMonth(month + by);
  switch (timeMode(state)) {
    case "asOf":
      return setFilters(state, withTime(filters, { asOf: moved(lastMonthOf(asOf ?? isoOfMonth(axis.end))) }));
    case "until":
      return setFilters(state, withTime(filters, { to: moved(lastMonthOf(to ?? isoOfMonth(axis.end))) }));
    case "window":
      return setFilters(
        state,
        withTime(filters, {
          from: moved(from === undefined ? axis.start : monthOf(from)),
          to: moved(to === undefined ? axis.end : lastMonthOf(to)),
        }),
      );
  }
}

/** Whether the mode's bounds are there at all. */
function isSet(state: AppState): boolean {
  const { from, to, asOf } = state.view.filters;
  const mode = timeMode(state);
  return mode === "asOf"
    ? asOf !== undefined
    : mode === "until"
      ? to !== undefined
      : from !== undefined || to !== undefined;
}

function canMove(state: AppState, direction: number): boolean {
  const axis = axisOf(state);
  if (!axis) return false;
  const { from, to, asOf } = state.view.filters;
  const last = lastMonthOf((timeMode(state) === "asOf" ? asOf : to) ?? isoOfMonth(axis.end));
  if (direction > 0) return last < axis.end;
  return timeMode(state) === "window"
    ? from === undefined
      ? false
      : monthOf(from) > axis.start
    : last > axis.start;
}

function begin(state: AppState): AppState {
  const axis = axisOf(state);
  if (!axis) return state;
  const { filters } = state.view;
  const first = isoOfMonth(axis.start);
  const { from, to } = filters;
  const width =
    from !== undefined && to !== undefined ? lastMonthOf(to) - monthOf(from) + 1 : state.time.width;
  switch (timeMode(state)) {
    case "asOf":
      return setFilters(state, withTime(filters, { asOf: first }));
    case "until":
      return setFilters(state, withTime(filters, { to: first }));
    case "window":
      return setFilters(state, withTime(filters, { from: first, to: isoOfMonth(axis.start + width - 1) }));
  }
}

function finish(state: AppState, axis: TimeAxis): AppState {
  const { filters } = state.view;
  const last = isoOfMonth(axis.end);
  switch (timeMode(state)) {
    case "asOf":
      return setFilters(state, withTime(filters, { asOf: last }));
    case "until":
      return setFilters(state, withTime(filters, { to: last }));
    case "window":
      return setFilters(
        state,
        withTime(filters, { from: isoOfMonth(axis.end - state.time.width + 1), to: last }),
      );
  }
}

function axisOf({ load }: AppState): TimeAxis | undefined {
  return load.status === "ready" ? timeAxes(indexOf(load.overview))?.dense : undefined;
}
