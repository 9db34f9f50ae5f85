import { expect, test } from "vitest";
import type { Hovered } from "../../../client/graph/hovered.ts";
import { drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import { light } from "../../../client/graph/scene/light.ts";
import { litRadius } from "../../../client/graph/scene/lit-radius.ts";
import { initialView, type Selection } from "../../../client/state/view-state.ts";
import { DocumentId } from "../../../core/document.ts";
import { EntityId } from "../../../core/entity.ts";
import { StatementId } from "../../../core/statement.ts";
import { graphOf } from "./graph-of.ts";

const index = graphOf([
  ["company:a", "integrated", "model:b"],
  ["company:c", "developed", "model:b"],
  ["company:a", "competes_with", "company:c"],
  ["person:d", "works_at", "company:c"],
]);
const none = { kind: "none" } as const;
const entity = (id: string) => ({ kind: "entity", id: EntityId.parse(id) }) as const;
const statement = (id: string) => ({ kind: "statement", id: StatementId.parse(id) }) as const;

function lit(selection: Selection, hovered: Hovered = none) {
  const found = light(index, drawnGraph(index, { ...initialView, selection }, "full"), selection, hovered);
  if (!found) return undefined;
  return {
    entities: Object.fromEntries([...found.entities].map(([at, role]) => [index.entities[at]?.id, role])),
    statements: Object.fromEntries(
      [...found.statements].map(([at, role]) => [index.statements[at]?.id, role]),
    ),
  };
}

test("at rest nothing is lit", () => {
  expect(lit(none)).toBeUndefined();
  expect(lit(none, entity("company:unknown"))).toBeUndefined();
});

test("hovering an entity lights its statements and neighbours; what joins two neighbours stays grey", () => {
  expect(lit(none, entity("company:a"))).toEqual({
    entities: { "company:a": "hovered", "model:b": "neighbour", "company:c": "neighbour" },
    statements: { s0: "hovered", s2: "hovered", s1: "between" },
  });
});

test("a selected entity lights its neighbourhood, and the pointer beside it adds only lines to what is lit", () => {
  expect(lit(entity("company:a"))?.entities).toEqual({
    "company:a": "selected",
    "model:b": "neighbour",
    "company:c": "neighbour",
  });
  expect(lit(entity("company:a"), entity("person:d"))).toEqual({
    entities: {
      "company:a": "selected",
      "model:b": "neighbour",
      "company:c": "neighbour",
      "person:d": "hovered",
    },
    statements: { s0: "selected", s2: "selected", s1: "between", s3: "hovered" },
  });
});

test("an opened statement lights itself and its two ends; a hovered row lights its line", () => {
  expect(lit(statement("s1"))).toEqual({
    entities: { "company:c": "end", "model:b": "end" },
    statements: { s1: "opened" },
  });
  expect(lit(entity("company:a"), statement("s0"))?.statements).toMatchObject({
    s0: "hovered",
    s2: "selected",
  });
});

test("discs grow in an opened neighbourhood", () => {
  expect(litRadius(16, "selected", true)).toBe(20);
  expect(litRadius(5, "neighbour", true)).toBe(9);
  expect(litRadius(5, "neighbour", false)).toBe(5);
});

test("a document lights all that it states, and the sentence that is read is opened among it", () => {
  const article = { kind: "document", id: DocumentId.parse("d") } as const;
  expect(lit(article)?.statements).toEqual({
    s0: "selected",
    s1: "selected",
    s2: "selected",
    s3: "selected",
  });
  expect(lit(article, statement("s3"))).toEqual({
    entities: { "company:a": "neighbour", "model:b": "neighbour", "company:c": "end", "person:d": "end" },
    statements: { s0: "selected", s1: "selected", s2: "selected", s3: "opened" },
  });
  expect(lit({ kind: "document", id: DocumentId.parse("other") })).toBeUndefined();
});
