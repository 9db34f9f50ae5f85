import { expect, test } from "vitest";
import { exportAddress } from "../../../client/state/export-scopes.ts";
import { noFilters } from "../../../client/state/filter-changes.ts";
import { statusOf } from "../../../client/state/statement-status.ts";
import { visiblePart } from "../../../client/state/visible-part.ts";
import { ExportQuery } from "../../../core/api.ts";
import { EntityId } from "../../../core/entity.ts";
import { endingsOf } from "../../../core/graph/as-of.ts";
import { keepsEntity, keepsStatement } from "../../../core/graph/graph-filters.ts";
import { statuses } from "../../../core/graph/statement-status.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import { smallOverview } from "../small-overview.ts";

const zhipu = EntityId.parse("company:zhipu");
const filtered = {
  ...noFilters,
  hiddenTypes: ["person" as const, "group" as const],
  hiddenPredicates: ["hired" as const],
  hiddenStatuses: ["negated" as const, "planned" as const],
};

/** As the server reads the query: a name that is repeated is a list. */
function queryOf(address: string): ExportQuery {
  const { searchParams } = new URL(address, "http://localhost");
  const names = new Set(searchParams.keys());
  return ExportQuery.parse(
    Object.fromEntries(
      [...names].map((name) => {
        const all = searchParams.getAll(name);
        return [name, all.length > 1 ? all : all[0]];
      }),
    ),
  );
}

test("the whole graph is the whole graph, whatever is filtered or selected", () => {
  expect(exportAddress("graphml", "whole", filtered, zhipu, smallOverview)).toBe("/api/export/graphml");
});

test("what the filters leave is said in the words of the API", () => {
  const query = queryOf(exportAddress("gexf", "shown", filtered, undefined, smallOverview));
  expect(query.types).toEqual(["company", "investor", "model", "product", "institution"]);
  expect(query.predicates).not.toContain("hired");
  expect(query.statuses).toEqual(["fact", "former", "reported"]);
  expect(query).not.toHaveProperty("polarities");
});

test("every filter of the page is one of the API", () => {
  const all = {
    ...noFilters,
    hiddenCommunities: [0],
    hiddenPublishers: ["Morning, Ltd.", ""],
    from: "2024",
    to: "2025-06",
    asOf: "2025-03-01",
    minConfidence: 0.5,
    minSources: 2,
    minDegree: 3,
  };
  const overview = {
    entities: smallOverview.entities.map((entity, at) => ({
      ...entity,
      metrics: { ...entity.metrics, community: at % 3 },
    })),
  };
  expect(queryOf(exportAddress("csv", "shown", all, undefined, overview))).toEqual({
    depth: 1,
    linked: "true",
    communities: [1, 2],
    exceptPublishers: ["Morning, Ltd.", ""],
    from: "2024",
    to: "2025-06",
    asOf: "2025-03-01",
    minConfidence: 0.5,
    minSources: 2,
    minDegree: 3,
  });
});

test.each([
  ["fact", { ...noFilters, hiddenStatuses: ["fact" as const] }],
  ["former", { ...noFilters, hiddenStatuses: ["former" as const] }],
  ["former as of a day", { ...noFilters, hiddenStatuses: ["former" as const], asOf: "2024-12-31" }],
  ["a day", { ...noFilters, asOf: "2024-12-31" }],
])("a download leaves out exactly what the page does: %s", (_, filters) => {
  const query = queryOf(exportAddress("csv", "shown", filters, undefined, smallOverview));
  expect(query.linked).toBe("true");
  const known = { publishersOf: () => [], endings: endingsOf(smallOverview.statements) };
  const entities = new Set(
    smallOverview.entities.filter((entity) => keepsEntity(query, entity)).map(({ id }) => id),
  );
  const statements = smallOverview.statements.filter(
    (statement) =>
      entities.has(statement.subject) &&
      entities.has(statement.object) &&
      keepsStatement(query, statement, known),
  );
  const shown = visiblePart(smallOverview, {
    part: { base: "all", expansions: [], hidden: [], pins: {} },
    filters,
  });
  expect(statements).toEqual(shown.statements);
  expect(new Set(statements.flatMap(({ subject, object }) => [subject, object]))).toEqual(shown.entities);
  expect(statements.map(statusOf)).not.toEqual(smallOverview.statements.map(statusOf));
});

test("where all of a kind is ticked off, none of it is asked for, not all", () => {
  const hidden = {
    ...noFilters,
    hiddenTypes: [...entityTypeIds],
    hiddenPredicates: [...predicateIds],
    hiddenStatuses: [...statuses],
    hiddenCommunities: smallOverview.entities.map(({ metrics }) => metrics.community),
  };
  const address = exportAddress("csv", "shown", hidden, undefined, smallOverview);
  expect(address).toContain("types=none");
  expect(queryOf(address)).toMatchObject({ types: [], predicates: [], statuses: [], communities: [] });
});

test("the surroundings of an entity are asked for by its id", () => {
  expect(exportAddress("csv", "around", noFilters, zhipu, smallOverview)).toBe(
    "/api/export/csv?ids=company:zhipu",
  );
});
