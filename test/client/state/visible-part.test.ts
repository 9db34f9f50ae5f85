import { expect, test } from "vitest";
import { countFacets } from "../../../client/state/count-facets.ts";
import { noFilters } from "../../../client/state/filter-changes.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { visiblePart } from "../../../client/state/visible-part.ts";
import { smallOverview } from "../small-overview.ts";

const shown = (filters: Partial<typeof noFilters>) => {
  const { entities, statements } = visiblePart(smallOverview, {
    ...initialView,
    filters: { ...noFilters, ...filters },
  });
  return { entities: [...entities], statements: statements.map(({ id }) => id) };
};

test("without filters all is shown that has a statement", () => {
  expect(visiblePart(smallOverview, initialView).entities.size).toBe(6);
  expect(visiblePart(smallOverview, initialView).statements).toHaveLength(7);
});

test("a hidden type takes its statements along, and whatever has none left", () => {
  expect(shown({ hiddenTypes: ["person", "investor"] })).toEqual({
    entities: ["company:north", "company:south"],
    statements: ["s7"],
  });
});

test("a hidden status takes away only the statements that have it", () => {
  expect(shown({ hiddenStatuses: ["fact", "former", "planned"] })).toEqual({
    entities: ["company:north", "person:cai"],
    statements: ["s3"],
  });
});

test("counts of a group hold under the filters of the other groups, and unchecked rows say what they would bring back", () => {
  const { types, predicates, statuses } = countFacets(smallOverview, {
    ...initialView,
    filters: { ...noFilters, hiddenTypes: ["investor"], hiddenPredicates: ["resigned_from"] },
  });
  expect(types.get("person")).toBe(1);
  expect(types.get("investor")).toBe(1);
  expect(Object.fromEntries(predicates)).toEqual({ resigned_from: 3, works_at: 1, competes_with: 1 });
  expect(Object.fromEntries(statuses)).toEqual({ former: 1, fact: 1 });
});
