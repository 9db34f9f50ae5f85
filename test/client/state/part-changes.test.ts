import { expect, test } from "vitest";
import { drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import {
  bringIn,
  collapse,
  expand,
  hiddenNeighbours,
  hide,
  hideOthers,
  showAround,
} from "../../../client/state/part-changes.ts";
import { initialView, type Part, type ViewState } from "../../../client/state/view-state.ts";
import { indexOf } from "../../../client/state/visible-part.ts";
import { EntityId } from "../../../core/entity.ts";
import { smallOverview } from "../small-overview.ts";

const id = (text: string) => EntityId.parse(text);
const north = id("company:north");
const only = (...ids: EntityId[]): ViewState => ({
  ...initialView,
  part: hideOthers(initialView.part, ids),
});
const withPart = (view: ViewState, part: Part): ViewState => ({ ...view, part });
const drawn = (view: ViewState) => {
  const index = indexOf(smallOverview);
  const { entities } = drawnGraph(index, view, "full");
  return index.entities.filter((_, at) => entities[at]).map((entity) => entity.id.split(":")[1]);
};

test("a graph that can be read is drawn whole, but for whom nothing is said of", () => {
  expect(drawn(initialView)).toEqual(["north", "south", "an", "bo", "cai", "east"]);
});

test("hiding all others leaves the entity, alone and ready to be expanded", () => {
  expect(drawn(only(north))).toEqual(["north"]);
});

test("expanding brings the best connected neighbours first, and collapsing gives the picture before", () => {
  const before = only(north);
  const once = withPart(before, expand(smallOverview, before, { of: north }, { count: 2 }));
  expect(drawn(once)).toEqual(["north", "south", "an"]);
  const twice = withPart(once, expand(smallOverview, once, { of: north }, { count: 2 }));
  expect(drawn(twice)).toEqual(["north", "south", "an", "bo", "east"]);
  expect(twice.part.expansions).toHaveLength(1);
  expect(drawn(withPart(twice, collapse(twice.part, id("company:south"))))).toEqual(drawn(twice));
  expect(drawn(withPart(twice, hideOthers(twice.part, [north])))).toEqual(drawn(before));
});

test("one relation and direction bring only what they lead to", () => {
  const before = only(north);
  const wanted = { of: north, predicate: "invested_in", direction: "in" } as const;
  expect(hiddenNeighbours(smallOverview, before, wanted)).toHaveLength(1);
  expect(hiddenNeighbours(smallOverview, before, { ...wanted, direction: "out" })).toHaveLength(0);
  expect(drawn(withPart(before, expand(smallOverview, before, wanted)))).toEqual(["north", "east"]);
});

test("expanding counts and brings only what the filters leave", () => {
  const before = { ...only(north), filters: { ...initialView.filters, hiddenTypes: ["person" as const] } };
  expect(hiddenNeighbours(smallOverview, before, { of: north })).toHaveLength(2);
  expect(drawn(withPart(before, expand(smallOverview, before, { of: north })))).toEqual([
    "north",
    "south",
    "east",
  ]);
});

test("what was hidden by hand comes back when it is asked for", () => {
  const south = id("company:south");
  const without = withPart(initialView, hide(initialView.part, [south]));
  expect(drawn(without)).not.toContain("south");
  expect(hiddenNeighbours(smallOverview, without, { of: north })).toHaveLength(1);
  expect(drawn(withPart(without, expand(smallOverview, without, { of: north })))).toContain("south");
});

test("around an entity the steps follow the direction asked for", () => {
  const of = id("person:bo");
  const around = (depth: 1 | 2 | 3, direction: "out" | "in" | "both") =>
    drawn(withPart(initialView, showAround(initialView.part, { of, depth, direction })));
  expect(around(1, "both")).toEqual(["north", "bo"]);
  expect(around(2, "both")).toEqual(["north", "south", "an", "bo", "cai", "east"]);
  expect(around(2, "out")).toEqual(["north", "bo"]);
  expect(around(1, "in")).toEqual(["bo"]);
});

test("what is opened from outside the picture comes with its neighbours; what is there changes nothing", () => {
  const before = only(id("person:bo"));
  expect(drawn(withPart(before, bringIn(smallOverview, before, id("person:an"))))).toEqual([
    "north",
    "south",
    "an",
    "bo",
  ]);
  expect(bringIn(smallOverview, initialView, north)).toBe(initialView.part);
});
