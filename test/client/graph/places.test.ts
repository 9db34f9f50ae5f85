import { expect, test } from "vitest";
import { computeScene, type SceneInput } from "../../../client/graph/scene/compute-scene.ts";
import { computePlaces, noStretch, placeOf } from "../../../client/graph/scene/places.ts";
import { pin } from "../../../client/state/part-changes.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { EntityId } from "../../../core/entity.ts";
import { graphOf } from "./graph-of.ts";

const index = graphOf([
  ["company:a", "acquired", "company:b"],
  ["company:b", "acquired", "company:c"],
]);
const [a, b] = [EntityId.parse("company:a"), EntityId.parse("company:b")];

test("without a layout everything stands where the map has it", () => {
  const places = computePlaces({ index, base: undefined, pins: [], stretch: noStretch });
  expect([...places]).toEqual([0, 0, 100, 0, 200, 0]);
});

test("pins stand over the layout, later ones over earlier ones; those of unknown entities move nothing", () => {
  const base = Float32Array.of(1, 2, 3, 4, 5, 6);
  const pins = [
    { [a]: { x: 10, y: 10 }, [EntityId.parse("company:nowhere")]: { x: 9, y: 9 } },
    { [a]: { x: 20, y: 20 } },
  ];
  expect([...computePlaces({ index, base, pins, stretch: noStretch })]).toEqual([20, 20, 3, 4, 5, 6]);
  expect([...base]).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a pin is stretched like everything else, so that it lies among the same neighbours in every window", () => {
  const pins = [{ [b]: { x: 50, y: 40 } }];
  const places = computePlaces({ index, base: undefined, pins, stretch: { x: 1, y: 1.5 } });
  expect(placeOf(places, 1)).toEqual({ x: 50, y: 60 });
});

test("a scene keeps its places until something moves", () => {
  const rest: SceneInput = {
    index,
    view: initialView,
    hovered: { kind: "none" },
    language: "en",
    density: "full",
    openedBundles: new Set(),
  };
  const before = computeScene(rest);
  const selection = { kind: "entity", id: a } as const;
  const selected = computeScene({ ...rest, view: { ...initialView, selection } }, before);
  expect(selected.places).toBe(before.places);
  const view = { ...initialView, part: pin(initialView.part, { [b]: { x: 7, y: 8 } }) };
  expect(placeOf(computeScene({ ...rest, view }, before).places, 1)).toEqual({ x: 7, y: 8 });
  expect(placeOf(computeScene({ ...rest, held: { [b]: { x: 1, y: 2 } } }, before).places, 1)).toEqual({
    x: 1,
    y: 2,
  });
});
