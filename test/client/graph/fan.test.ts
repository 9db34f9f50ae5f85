import { expect, test } from "vitest";
import { drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import { curvatureOf, fan } from "../../../client/graph/scene/fan.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { graphOf, type Line } from "./graph-of.ts";

function fanned(lines: readonly Line[], opened: readonly string[] = []) {
  const index = graphOf(lines);
  return fan(index, drawnGraph(index, initialView, "full"), new Set(opened));
}
const forth: Line = ["company:a", "invested_in", "company:b"];
const back: Line = ["company:b", "integrated", "company:a"];

test("a single line is straight, three of one direction lie one spacing apart", () => {
  expect([...fanned([forth]).slots]).toEqual([0]);
  expect([...fanned([forth, forth, forth]).slots]).toEqual([1, 0, -1]);
});

test("opposite directions bend to opposite sides", () => {
  // Both bend to the left of their own direction, which are the two sides of the straight line.
  expect([...fanned([forth, back]).slots]).toEqual([0.5, 0.5]);
});

test("more than eight become one bundle, unless it is opened", () => {
  const nine = Array.from({ length: 9 }, () => forth);
  const { bundles, bundled } = fanned(nine);
  expect(bundles.map(({ statements }) => statements.length)).toEqual([9]);
  expect(bundled.size).toBe(9);
  const opened = fanned(nine, [bundles[0]?.key ?? ""]);
  expect(opened.bundles).toEqual([]);
  expect(opened.opened.map(({ key }) => key)).toEqual([bundles[0]?.key]);
  expect([...opened.slots]).toEqual([4, 3, 2, 1, 0, -1, -2, -3, -4]);
  expect(fanned(Array.from({ length: 8 }, () => forth)).bundles).toEqual([]);
});

test("statements of an entity about itself become loops within each other", () => {
  const itself: Line = ["company:a", "acquired", "company:a"];
  expect([...fanned([itself, itself, forth]).slots]).toEqual([0, 1, 0]);
});

test("the middle of a line lies its slot beside the straight one, at most a seventh of the length", () => {
  const middle = (slot: number, outermost: number, length: number) =>
    (curvatureOf(slot, outermost, length, 12) * length) / 2;
  expect(middle(1, 1, 400)).toBeCloseTo(12);
  expect(middle(-0.5, 0.5, 400)).toBeCloseTo(-6);
  expect(middle(3, 3, 70)).toBeCloseTo(10);
  expect(middle(0, 1, 400)).toBe(0);
  expect(curvatureOf(1, 1, 0, 12)).toBe(0);
});
