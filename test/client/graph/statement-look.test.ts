import { expect, test } from "vitest";
import { dashOf } from "../../../client/graph/draw/stroke-statement.ts";
import { edgeLabel } from "../../../client/graph/scene/edge-label.ts";
import { nameOfEntity } from "../../../client/graph/scene/name-of-entity.ts";
import { EntityId } from "../../../core/entity.ts";
import { relationType } from "../../../core/ontology/relations/index.ts";

test.each([
  ["fact", "en", "integrated"],
  ["reported", "en", "integrated"],
  ["negated", "en", "did not integrate"],
  ["fact", "zh", "接入"],
  ["negated", "zh", "未接入"],
] as const)("a line of status %s says in %s: %s", (status, language, label) => {
  expect(edgeLabel(relationType("integrated"), status, language)).toBe(label);
});

test("former and planned lines have wordings of their own in both languages", () => {
  const { labels } = relationType("works_at");
  expect(edgeLabel(relationType("works_at"), "former", "en")).toBe(labels.past.en);
  expect(edgeLabel(relationType("works_at"), "planned", "zh")).toBe(labels.planned.zh);
});

test.each([
  ["fact", []],
  ["former", [7, 4]],
  ["planned", [3, 4]],
  ["reported", [0.1, 6.2]],
  ["negated", []],
] as const)("a line of status %s and 2 px has the dashes %j", (status, dashes) => {
  expect(dashOf(status, 2)).toEqual(dashes);
});

test("an entity is called by its name in the language of the interface, or by the one that there is", () => {
  const id = EntityId.parse("company:zhipu");
  expect(nameOfEntity({ id, name: { en: "Zhipu", zh: "智谱" } }, "zh")).toBe("智谱");
  expect(nameOfEntity({ id, name: { en: "Zhipu", zh: "智谱" } }, "en")).toBe("Zhipu");
  expect(nameOfEntity({ id, name: { en: "Zhipu" } }, "zh")).toBe("Zhipu");
  expect(nameOfEntity({ id, name: { zh: "智谱" } }, "en")).toBe("智谱");
});

test.each([
  ["en", 1, "integrated"],
  ["en", 3, "integrated · 3 sources"],
  ["zh", 3, "接入 · 3 个来源"],
] as const)("in %s a line that %i sources speak of says so", (language, sources, label) => {
  expect(edgeLabel(relationType("integrated"), "fact", language, sources)).toBe(label);
});
