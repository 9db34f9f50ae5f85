import { expect, test } from "vitest";
import { indexGraph } from "../../../../client/graph/scene/graph-index.ts";
import { barPaths } from "../../../../client/panels/timeline/bar-paths.ts";
import { bucketKinds, bucketsOf, countBuckets } from "../../../../client/panels/timeline/count-buckets.ts";
import { periodOf, yearTicks } from "../../../../client/panels/timeline/period-of.ts";
import { spanOf, withSpan } from "../../../../client/panels/timeline/time-places.ts";
import { monthOf } from "../../../../client/state/months.ts";
import { initialView } from "../../../../client/state/view-state.ts";
import { smallOverview } from "../../small-overview.ts";

const index = indexGraph(smallOverview);
const axis = { start: monthOf("2024"), end: monthOf("2025-06") };
const all = new Uint8Array(index.statements.length).fill(1);

test("statements are counted by month and kind, apart by what dates them; what has no date is counted aside", () => {
  const counts = countBuckets(index, bucketsOf(axis, 1000), all);
  expect([counts.unit, counts.length, counts.undated, counts.earlier, counts.later]).toEqual([
    1, 18, 5, 0, 0,
  ]);
  expect(bucketKinds(counts, 0)).toEqual([{ kind: "people", count: 1, passing: 1 }]);
  expect(bucketKinds(counts, 14)).toEqual([{ kind: "people", count: 1, passing: 1 }]);
  expect([counts.yearOnly[0], counts.yearOnly[14]]).toEqual([1, 0]);
  expect(
    barPaths(counts, { width: 180, height: 40, foot: 48, months: 18 }).map(({ shade }) => shade),
  ).toEqual(["event", "published"]);
});

test("what filters leave out keeps its place in the bar, pale", () => {
  const counts = countBuckets(index, bucketsOf(axis, 1000), new Uint8Array(all.length));
  expect(bucketKinds(counts, 0)).toEqual([{ kind: "people", count: 1, passing: 0 }]);
  expect(barPaths(counts, { width: 180, height: 40, foot: 48, months: 18 })).toEqual([
    { kind: "people", shade: "left-out", d: "M0.5 8.0h9.0v40.0h-9.0zM140.5 8.0h9.0v40.0h-9.0z" },
  ]);
});

test("what lies outside of the axis is said", () => {
  const counts = countBuckets(
    index,
    bucketsOf({ start: monthOf("2024-06"), end: monthOf("2024-09") }, 500),
    all,
  );
  expect([counts.earlier, counts.later]).toEqual([1, 1]);
});

test.each([
  [1000, 1, "2024-02"],
  [60, 3, "2024-Q2"],
  [20, 12, "2025"],
])("in %d px a bar is %d months, written as %s", (width, unit, period) => {
  const buckets = bucketsOf(axis, width);
  expect([buckets.unit, periodOf(buckets, 1)]).toEqual([unit, period]);
});

test("years are labelled as far as there is room", () => {
  expect(yearTicks(monthOf("2021"), 48, 400).map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  expect(yearTicks(monthOf("2001"), 240, 300).map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020]);
});

test("a window on the axis is the filters' dates and back; the ends of the axis are no bounds", () => {
  const { start } = axis;
  const filters = { ...initialView.filters, from: "2024-03", to: "2024-05" };
  const span = spanOf(filters, start, 18);
  expect(span).toEqual({ low: 2, high: 5 });
  expect(withSpan(initialView.filters, span, start, 18)).toEqual(filters);
  expect(withSpan(filters, { low: 0, high: 18 }, start, 18)).toEqual(initialView.filters);
  expect(spanOf({ ...filters, from: "1999", to: "2030" }, start, 18)).toEqual({ low: 0, high: 18 });
});
