import { expect, test } from "vitest";
import { exportAddress, isExact } from "../../../client/state/export-scopes.ts";
import { noFilters } from "../../../client/state/filter-changes.ts";
import { ExportQuery } from "../../../core/api.ts";
import { EntityId } from "../../../core/entity.ts";

const zhipu = EntityId.parse("company:zhipu");
const filtered = {
  ...noFilters,
  hiddenTypes: ["person" as const, "group" as const],
  hiddenPredicates: ["hired" as const],
  hiddenStatuses: ["negated" as const, "planned" as const],
};
const queryOf = (address: string) =>
  ExportQuery.parse(Object.fromEntries(new URL(address, "http://localhost").searchParams));

test("the whole graph is the whole graph, whatever is filtered or selected", () => {
  expect(exportAddress("graphml", "whole", filtered, zhipu)).toBe("/api/export/graphml");
});

test("what the filters leave is said in the words of the API", () => {
  const query = queryOf(exportAddress("gexf", "shown", filtered, undefined));
  expect(query.types).toEqual(["company", "investor", "model", "product", "institution"]);
  expect(query.predicates).not.toContain("hired");
  expect(query.polarities).toEqual(["asserted"]);
  expect(query.modalities).toEqual(["fact", "reported"]);
});

test("the surroundings of an entity are asked for by its id", () => {
  expect(exportAddress("csv", "around", noFilters, zhipu)).toBe("/api/export/csv?ids=company:zhipu");
});

test("former and fact cannot be told apart by polarity and modality", () => {
  expect(isExact(filtered)).toBe(true);
  expect(isExact({ ...noFilters, hiddenStatuses: ["former"] })).toBe(false);
});
