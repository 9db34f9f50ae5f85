import { expect, test } from "vitest";
import { type Density, drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import type { GraphIndex } from "../../../client/graph/scene/graph-index.ts";
import { type Filters, initialView, type Selection } from "../../../client/state/view-state.ts";
import { visiblePart } from "../../../client/state/visible-part.ts";
import type { Overview } from "../../../core/api.ts";
import { EntityId } from "../../../core/entity.ts";
import { entityTypes } from "../../../core/ontology/entity-type.ts";
import { StatementId } from "../../../core/statement.ts";
import { graphOf } from "./graph-of.ts";

const index = graphOf(
  [
    ["investor:willow", "invested_in", "company:lanting"],
    ["person:mei", "founded", "company:lanting"],
    ["person:mei", "works_at", "company:lanting", { qualifiers: { former: true } }],
    ["company:lanting", "competes_with", "company:qingyun"],
    ["person:shan", "resigned_from", "company:qingyun", { polarity: "negated" }],
  ],
  ["company:silent"],
);

function drawn(
  filters: Partial<Filters>,
  selection: Selection = { kind: "none" },
  density: Density = "full",
) {
  const { entities, statements } = drawnGraph(
    index,
    { ...initialView, filters: { ...initialView.filters, ...filters }, selection },
    density,
  );
  return {
    entities: index.entities.filter((_, at) => entities[at]).map(({ id }) => id.split(":")[1]),
    statements: index.statements.filter((_, at) => statements[at]).map(({ id }) => id),
  };
}

test("without filters everything is drawn but entities of which nothing is said", () => {
  expect(drawn({})).toEqual({
    entities: ["willow", "lanting", "mei", "qingyun", "shan"],
    statements: ["s0", "s1", "s2", "s3", "s4"],
  });
});

test("a hidden type takes its statements along, and who is left without any", () => {
  expect(drawn({ hiddenTypes: ["company"] })).toEqual({ entities: [], statements: [] });
  expect(drawn({ hiddenTypes: ["person"] })).toEqual({
    entities: ["willow", "lanting", "qingyun"],
    statements: ["s0", "s3"],
  });
});

test("hidden predicates and statuses vanish with the entities that only they link", () => {
  expect(drawn({ hiddenPredicates: ["invested_in"] }).entities).toEqual([
    "lanting",
    "mei",
    "qingyun",
    "shan",
  ]);
  expect(drawn({ hiddenStatuses: ["negated", "former"] })).toEqual({
    entities: ["willow", "lanting", "mei", "qingyun"],
    statements: ["s0", "s1", "s3"],
  });
});

test("what is selected stays, whatever the filters say", () => {
  const silent = { kind: "entity", id: EntityId.parse("company:silent") } as const;
  expect(drawn({}, silent).entities).toContain("silent");
  const statement = { kind: "statement", id: StatementId.parse("s4") } as const;
  expect(drawn({ hiddenTypes: ["person"], hiddenStatuses: ["negated"] }, statement)).toEqual({
    entities: ["willow", "lanting", "qingyun", "shan"],
    statements: ["s0", "s3", "s4"],
  });
});

test("a phone draws entities with two links or more, and the neighbours of the selected one", () => {
  expect(drawn({}, { kind: "none" }, "compact").entities).toEqual(["lanting", "mei", "qingyun"]);
  const qingyun = { kind: "entity", id: EntityId.parse("company:qingyun") } as const;
  expect(drawn({}, qingyun, "compact").entities).toEqual(["lanting", "mei", "qingyun", "shan"]);
});

test.each<Partial<Filters>>([
  {},
  { hiddenTypes: ["person"] },
  { hiddenPredicates: ["competes_with"], hiddenStatuses: ["former"] },
])("the canvas draws as much as the page counts under %j", (filters) => {
  const given = { ...initialView, filters: { ...initialView.filters, ...filters } };
  const { entityCount, statementCount } = drawnGraph(index, given, "full");
  const counted = visiblePart(overviewOf(index), given);
  expect([entityCount, statementCount]).toEqual([counted.entities.size, counted.statements.length]);
});

function overviewOf({ entities, statements, relations }: GraphIndex): Overview {
  return {
    title: "",
    version: "",
    inputs: "",
    counts: { entities: entities.length, statements: statements.length, documents: 0, quotes: 0 },
    ontology: { entityTypes: [...entityTypes], relationTypes: [...new Set(relations)], kinds: [] },
    communities: [],
    entities: [...entities],
    statements: [...statements],
    documents: [],
  };
}
