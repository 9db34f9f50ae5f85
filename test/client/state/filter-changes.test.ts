import { expect, test } from "vitest";
import {
  isFiltered,
  isolatePredicates,
  isolateStatus,
  isolateType,
  noFilters,
  togglePredicates,
  toggleType,
} from "../../../client/state/filter-changes.ts";

test("a type toggled twice is shown as before", () => {
  const once = toggleType(noFilters, "person");
  expect(once.hiddenTypes).toEqual(["person"]);
  expect(isFiltered(once)).toBe(true);
  expect(toggleType(once, "person")).toEqual(noFilters);
});

test("isolating a type hides all others, and isolating it again shows all", () => {
  const alone = isolateType(noFilters, "person");
  expect(alone.hiddenTypes).toEqual(["company", "investor", "model", "product", "institution", "group"]);
  expect(isolateType(alone, "person")).toEqual(noFilters);
  expect(isolateType(alone, "model").hiddenTypes).not.toContain("model");
});

test("a kind hides all of its relations, or shows all when one of them is hidden", () => {
  const hidden = togglePredicates(noFilters, ["invested_in", "acquired"]);
  expect(hidden.hiddenPredicates).toEqual(["invested_in", "acquired"]);
  expect(
    togglePredicates({ ...noFilters, hiddenPredicates: ["acquired"] }, ["invested_in", "acquired"]),
  ).toEqual(noFilters);
});

test("isolating a kind leaves its relations alone", () => {
  const alone = isolatePredicates(noFilters, ["invested_in", "acquired"]);
  expect(alone.hiddenPredicates).toHaveLength(11);
  expect(alone.hiddenPredicates).not.toContain("acquired");
});

test("isolating a status hides the other four", () => {
  expect(isolateStatus(noFilters, "negated").hiddenStatuses).toEqual([
    "fact",
    "former",
    "planned",
    "reported",
  ]);
});
