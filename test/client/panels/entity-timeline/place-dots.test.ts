import { expect, test } from "vitest";
import { dotAt, placeDots } from "../../../../client/panels/entity-timeline/place-dots.ts";
import { isoOfMonth } from "../../../../client/state/months.ts";
import type { Timeline } from "../../../../core/api.ts";
import { statement } from "../../small-overview.ts";

const event = (date: string, id = date): Timeline["events"][number] => ({
  date,
  basis: "event",
  statement: statement(id, "person:an", "works_at", "company:north"),
});

test("events of one month stand on each other, and a pointer finds the nearest", () => {
  const chart = placeDots([event("2024-03", "a"), event("2024-03", "b"), event("2024-11", "c")], 240, 44);
  expect(isoOfMonth(chart.start)).toBe("2024-01");
  expect(chart.dots.map(({ x, y }) => [x, y])).toEqual(
    [
      [50, 3],
      [50, 9],
      [210, 3],
    ].map(([x, y]) => [expect.closeTo(x ?? 0, -2), y]),
  );
  const [first, second] = chart.dots;
  expect(dotAt(chart, (first?.x ?? 0) + 2, 10, 9)).toBe(second);
  expect(dotAt(chart, 0, 40, 9)).toBeUndefined();
});

test("an event long before the others stands aside", () => {
  const many = Array.from({ length: 20 }, (_, at) => event(`2024-0${1 + (at % 9)}`, `m${at}`));
  const chart = placeDots([event("2010"), ...many], 300, 44);
  expect([chart.earliest, isoOfMonth(chart.start)]).toEqual([2010, "2024-01"]);
  expect(chart.dots[0]?.x).toBeLessThan(chart.aside);
});

test("a column that is too high says how many it has no room for", () => {
  const chart = placeDots(
    Array.from({ length: 40 }, (_, at) => event("2024-03", `e${at}`)),
    300,
    44,
  );
  expect(chart.more.map(({ count }) => count)).toEqual([40 - Math.floor(44 / 4.5)]);
});

test("counts of full columns that stand close together are one", () => {
  const month = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => event(name, `${name} ${at}`));
  const rows = Math.floor(44 / 4.5);
  const chart = placeDots(
    [...month("2020-01", 12), ...month("2024-05", 13), ...month("2024-06", 14), ...month("2024-12", 1)],
    360,
    44,
  );
  expect(chart.more.map(({ count }) => count)).toEqual([12 - rows, 13 + 14 - 2 * rows]);
});
