import { expect, test } from "vitest";
import { computeScene, type SceneInput } from "../../../client/graph/scene/compute-scene.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { EntityId } from "../../../core/entity.ts";
import { StatementId } from "../../../core/statement.ts";
import { graphOf, type Line } from "./graph-of.ts";

const many: Line[] = Array.from({ length: 9 }, () => ["company:a", "partnered_with", "company:b"]);
const rest: SceneInput = {
  index: graphOf([...many, ["person:c", "works_at", "company:a"]]),
  view: initialView,
  hovered: { kind: "none" },
  language: "en",
  density: "full",
  openedBundles: new Set(),
};

test("hovering and selecting take over what filters and fans were computed for", () => {
  const before = computeScene(rest);
  const hovered = computeScene(
    { ...rest, hovered: { kind: "entity", id: EntityId.parse("person:c") } },
    before,
  );
  expect(hovered.drawn).toBe(before.drawn);
  expect(hovered.fan).toBe(before.fan);
  expect(hovered.light?.entities.size).toBe(2);
  const selection = { kind: "entity", id: EntityId.parse("person:c") } as const;
  const selected = computeScene({ ...rest, view: { ...initialView, selection } }, hovered);
  expect(selected.drawn).toBe(before.drawn);
  expect(selected.fan).toBe(before.fan);
});

test("a filter makes the drawn graph anew", () => {
  const before = computeScene(rest);
  const filters = { ...initialView.filters, hiddenTypes: ["person" as const] };
  const filtered = computeScene({ ...rest, view: { ...initialView, filters } }, before);
  expect([before.drawn.entityCount, filtered.drawn.entityCount]).toEqual([3, 2]);
});

test("an opened statement is never hidden in a bundle", () => {
  expect(computeScene(rest).fan.bundled.size).toBe(9);
  const selection = { kind: "statement", id: StatementId.parse("s3") } as const;
  expect(computeScene({ ...rest, view: { ...initialView, selection } }).fan.bundled.size).toBe(0);
});

test("a phone has room for fewer names", () => {
  expect(computeScene(rest).labelBudget).toBe(70);
  expect(computeScene({ ...rest, density: "compact" }).labelBudget).toBe(26);
});
