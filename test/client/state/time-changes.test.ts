import { expect, test } from "vitest";
import type { AppState } from "../../../client/state/app-state.ts";
import { setFilters } from "../../../client/state/changes.ts";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { followHistory } from "../../../client/state/follow-history.ts";
import { isoOfMonth, lastMonthOf, monthOf } from "../../../client/state/months.ts";
import { timeAxes } from "../../../client/state/time-axis.ts";
import { moveTime, pause, play, playOn, setTimeMode } from "../../../client/state/time-changes.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { smallOverview, statement } from "../small-overview.ts";

const dated = (id: string, from: string) =>
  statement(id, "person:an", "works_at", "company:south", {
    qualifiers: { when: { text: from, from, to: from } },
  });
const storeOf = (...dates: string[]) => {
  const store = createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light");
  const statements = dates.map((date, at) => dated(`d${at}`, date));
  store.setState({ load: { status: "ready", overview: { ...smallOverview, statements } } });
  return store;
};
const boundsOf = ({ view: { filters } }: AppState) => [filters.from, filters.to, filters.asOf];
const start = () => storeOf("2024-03", "2024-09-12", "2025-02").getState();

test("a month is a number and back", () => {
  expect(["2024", "2024-03", "2024-12-31"].map((date) => isoOfMonth(monthOf(date)))).toEqual([
    "2024-01",
    "2024-03",
    "2024-12",
  ]);
  expect(isoOfMonth(lastMonthOf("2024"))).toBe("2024-12");
});

test("the axis begins with a year and ends with the last event; a few early ones are cut off", () => {
  const axes = timeAxes({ statements: [dated("a", "2024-03"), dated("b", "2025-02")] });
  expect([axes?.dense.start, axes?.dense.end].map((month) => isoOfMonth(month ?? 0))).toEqual([
    "2024-01",
    "2025-02",
  ]);
  const many = Array.from({ length: 40 }, (_, at) => dated(`m${at}`, `202${3 + (at % 3)}-05`));
  const cut = timeAxes({ statements: [dated("old", "1998"), ...many] });
  expect([cut?.dense.start, cut?.whole.start, cut?.first].map((month) => isoOfMonth(month ?? 0))).toEqual([
    "2023-01",
    "1998-01",
    "1998-01",
  ]);
  expect(timeAxes({ statements: [statement("s", "person:an", "founded", "company:south")] })).toBeUndefined();
});

test("steps move a window by a month, and start at the end that they lead away from", () => {
  const first = moveTime(start(), 1);
  expect(boundsOf(first)).toEqual(["2024-01", "2024-03", undefined]);
  expect(boundsOf(moveTime(first, 1))).toEqual(["2024-02", "2024-04", undefined]);
  expect(boundsOf(moveTime(first, -1))).toEqual(["2024-01", "2024-03", undefined]);
  expect(boundsOf(moveTime(start(), -1))).toEqual(["2024-12", "2025-02", undefined]);
});

test("a day of any precision moves by months", () => {
  const asOf = setFilters(start(), { ...initialView.filters, asOf: "2024-06-14" });
  expect(boundsOf(moveTime(asOf, 1))).toEqual([undefined, undefined, "2024-07"]);
  expect(boundsOf(moveTime(asOf, -1))).toEqual([undefined, undefined, "2024-05"]);
});

test("play runs to the end and stops there; again it begins anew", () => {
  let state = play(setTimeMode(start(), "until"));
  expect(boundsOf(state)).toEqual([undefined, "2024-01", undefined]);
  for (let step = 0; step < 20; step += 1) state = playOn(state);
  expect(boundsOf(state)).toEqual([undefined, "2025-02", undefined]);
  expect(state.time.isPlaying).toBe(false);
  expect(boundsOf(play(state))).toEqual([undefined, "2024-01", undefined]);
});

test("a window keeps its width when it plays again", () => {
  const narrow = setFilters(start(), { ...initialView.filters, from: "2025-01", to: "2025-02" });
  expect(boundsOf(play(narrow))).toEqual(["2024-01", "2024-02", undefined]);
});

test("a day to look at begins where the range ended, and a range with everything", () => {
  const ranged = setFilters(start(), { ...initialView.filters, from: "2024-02", to: "2024-05" });
  const asOf = setTimeMode(ranged, "asOf");
  expect(boundsOf(asOf)).toEqual([undefined, undefined, "2024-05"]);
  expect(boundsOf(setTimeMode(asOf, "window"))).toEqual([undefined, undefined, undefined]);
});

test("all that is played is one step of undo, and so is all that is dragged", () => {
  const store = storeOf("2024-03", "2025-02");
  let clock = 0;
  followHistory(store, () => {
    clock += 1000;
    return clock;
  });
  const steps = () => store.getState().history.past.length;
  store.setState(play, true);
  for (let step = 0; step < 5; step += 1) store.setState(playOn, true);
  store.setState(pause, true);
  expect(steps()).toBe(1);
  store.setState(play, true);
  for (let step = 0; step < 3; step += 1) store.setState(playOn, true);
  store.setState(pause, true);
  expect(steps()).toBe(2);
  for (const from of ["2024-05", "2024-06", "2024-07"]) {
    store.setState(
      (state) => ({
        ...setFilters(state, { ...state.view.filters, from }),
        isDragging: true,
      }),
      true,
    );
  }
  store.setState({ isDragging: false });
  expect(steps()).toBe(3);
});
