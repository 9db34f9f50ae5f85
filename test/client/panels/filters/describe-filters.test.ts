import { expect, test } from "vitest";
import { describeFilters } from "../../../../client/panels/filters/describe-filters.ts";
import { degreeSteps } from "../../../../client/panels/filters/strength-filters.tsx";
import { type Filters, initialView } from "../../../../client/state/view-state.ts";
import { isDate } from "../../../../client/ui/date-field.tsx";
import { shortCount } from "../../../../client/ui/short-count.ts";
import { entityTypeIds } from "../../../../core/ontology/entity-type.ts";
import { kindLabels, predicateIds, relationKinds } from "../../../../core/ontology/relation-type.ts";
import { smallOverview } from "../../small-overview.ts";

const overview = {
  ...smallOverview,
  ontology: {
    ...smallOverview.ontology,
    kinds: relationKinds.map((id) => ({ id, label: kindLabels[id] })),
  },
};
const namesOf = (filters: Partial<Filters>, language: "en" | "zh") =>
  describeFilters({ ...initialView.filters, ...filters }, overview, language).map(({ name }) => name);

test.each([
  [{ hiddenTypes: ["investor"] }, ["no Investors"], ["不含投资机构"]],
  [{ hiddenTypes: entityTypeIds.filter((id) => id !== "person") }, ["only People"], ["仅人物"]],
  [
    {
      hiddenPredicates: predicateIds.filter(
        (id) => !["resigned_from", "works_at", "founded", "hired"].includes(id),
      ),
    },
    ["only People moves"],
    ["仅人事"],
  ],
  [{ hiddenPredicates: ["works_at"] }, ["no works at"], ["不含任职于"]],
  [{ from: "2025-01" }, ["since 2025-01"], ["2025-01 起"]],
  [{ from: "2025-01", to: "2025-01" }, ["2025-01"], ["2025-01"]],
  [{ asOf: "2024", minConfidence: 0.6 }, ["as of 2024", "confidence ≥ 0.60"], ["回到 2024", "置信度 ≥ 0.60"]],
  [{ minSources: 2, minDegree: 3 }, ["≥ 2 sources", "≥ 3 links"], ["≥ 2 个来源", "≥ 3 条关联"]],
] as [Partial<Filters>, string[], string[]][])("%j is said in words", (filters, en, zh) => {
  expect(namesOf(filters, "en")).toEqual(en);
  expect(namesOf(filters, "zh")).toEqual(zh);
});

test("each filter knows the filters without it", () => {
  const filters: Filters = {
    ...initialView.filters,
    hiddenTypes: ["person"],
    from: "2024",
    to: "2025",
    minSources: 2,
  };
  const { minSources: _, ...noSources } = filters;
  expect(describeFilters(filters, overview, "en").map(({ without }) => without)).toEqual([
    { ...filters, hiddenTypes: [] },
    { ...initialView.filters, hiddenTypes: ["person"], minSources: 2 },
    noSources,
  ]);
});

test("steps of degree reach the best connected and no farther", () => {
  expect(degreeSteps(7)).toEqual([0, 2, 3, 4, 5, 6]);
  expect(degreeSteps(400).at(-1)).toBe(300);
});

test.each([
  [999, "999"],
  [1000, "1.0k"],
  [2345, "2.3k"],
  [12_345, "12k"],
  [3_100_000, "3.1m"],
])("%d is short as %s", (count, text) => {
  expect(shortCount(count)).toBe(text);
});

test.each([
  ["2024", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-13", false],
  ["24-01", false],
  ["", false],
])("%s is a date: %s", (text, is) => {
  expect(isDate(text)).toBe(is);
});
