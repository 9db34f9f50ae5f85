import { expect, test } from "vitest";
import { layoutTask } from "../../../client/graph/layouts/layout-task.ts";
import { placesOfLayout } from "../../../client/graph/layouts/places-of-layout.ts";
import { radiiOf } from "../../../client/graph/looks/entity-looks.ts";
import { drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import { mapOf, placeOf } from "../../../client/graph/scene/places.ts";
import { initialView, type ViewState } from "../../../client/state/view-state.ts";
import { EntityId } from "../../../core/entity.ts";
import { graphOf } from "./graph-of.ts";

// The map has them in a row, 100 apart: a, b, c, d.
const index = graphOf([
  ["company:a", "acquired", "company:b"],
  ["company:c", "subsidiary_of", "company:b"],
  ["company:b", "acquired", "company:c", { polarity: "negated" }],
  ["company:c", "partnered_with", "company:d"],
]);
const [a, d] = [EntityId.parse("company:a"), EntityId.parse("company:d")];
const taskFor = (part: Partial<ViewState["part"]>, middle?: EntityId) => {
  const view = { ...initialView, part: { ...initialView.part, ...part } };
  return layoutTask({
    index,
    drawn: drawnGraph(index, view, "full"),
    radii: radiiOf(index, "degree", "full"),
    pins: view.part.pins,
    language: "en",
    middle,
  });
};

test("a layout is asked to place what is drawn and nothing else, around whom is selected", () => {
  const { graph, members } = taskFor({ hidden: [a] }, d);
  expect([...members]).toEqual([1, 2, 3]);
  expect(graph.count).toBe(3);
  expect([...graph.subjects]).toEqual([1, 0, 1]);
  expect([...graph.objects]).toEqual([0, 1, 2]);
  expect(graph.middle).toBe(2);
  expect(taskFor({}).graph.middle).toBeUndefined();
});

test("who owns stands above, whoever is a part below, and what was denied orders nobody", () => {
  expect([...taskFor({}).graph.ranks]).toEqual([1, -1, 0, 0]);
});

test("what is pinned is fixed where it was dragged to", () => {
  const { graph, scale } = taskFor({ pins: { [d]: { x: 40, y: 70 } } });
  expect([...graph.fixed]).toEqual([0, 0, 0, 1]);
  expect(graph.x[3]).toBeCloseTo(40 * scale);
  expect(graph.y[3]).toBeCloseTo(70 * scale);
});

test("places come into the extent of the map, and whoever is not drawn stands beside those it is linked to", () => {
  const task = taskFor({ hidden: [d] });
  const places = placesOfLayout(index, task, { x: [0, 500, 1000], y: [0, 0, 0] });
  expect([0, 1, 2].map((at) => placeOf(places, at).x)).toEqual([0, 150, 300]);
  const [neighbour, late] = [placeOf(places, 2), placeOf(places, 3)];
  const away = Math.hypot(late.x - neighbour.x, late.y - neighbour.y);
  expect(away).toBeGreaterThan(1);
  expect(away).toBeLessThan(40);
  expect([...mapOf(index)]).toEqual([0, 0, 100, 0, 200, 0, 300, 0]);
});
