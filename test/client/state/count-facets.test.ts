import { expect, test } from "vitest";
import { countFacets, stepOf } from "../../../client/state/count-facets.ts";
import { noFilters } from "../../../client/state/filter-changes.ts";
import { type Filters, initialView } from "../../../client/state/view-state.ts";
import { visiblePart } from "../../../client/state/visible-part.ts";
import { type Overview, StatementCard } from "../../../core/api.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { smallOverview } from "../small-overview.ts";

/** Two communities, two publishers, different confidences and degrees. */
const overview: Overview = {
  ...smallOverview,
  entities: smallOverview.entities.map((entity, at) => ({
    ...entity,
    metrics: { ...entity.metrics, community: at % 2 },
  })),
  statements: smallOverview.statements.map((statement, at) =>
    StatementCard.parse({
      ...statement,
      confidence: 0.5 + at * 0.07,
      sources: 1 + (at % 3),
      documents: at % 2 ? ["a"] : ["a", "b"],
    }),
  ),
  documents: ["a", "b"].map((id) => ({ id, publisher: `Daily ${id}` })) as unknown as Overview["documents"],
};

const facetsOf = (filters: Partial<Filters>) =>
  countFacets(overview, { ...initialView, filters: { ...noFilters, ...filters } });
const shownOf = (filters: Partial<Filters>) =>
  visiblePart(overview, { ...initialView, filters: { ...noFilters, ...filters } });

const combinations: Partial<Filters>[] = [
  {},
  { hiddenTypes: ["person"] },
  { hiddenTypes: ["person", "investor"], minConfidence: 0.6 },
  { hiddenCommunities: [1] },
  { hiddenPublishers: ["Daily a"], minSources: 2 },
  { hiddenPublishers: ["Daily a", "Daily b"] },
  { minDegree: 2, hiddenStatuses: ["negated"] },
  { from: "2024", to: "2024-12", hiddenPredicates: ["competes_with"] },
  { asOf: "2024-06" },
];

test.each(combinations)("under %j each row counts what is there once it is checked", (filters) => {
  const facets = facetsOf(filters);
  for (const type of entityTypeIds) {
    const hiddenTypes = (filters.hiddenTypes ?? []).filter((each) => each !== type);
    const { entities } = shownOf({ ...filters, hiddenTypes });
    const ofType = overview.entities.filter((entity) => entity.type === type && entities.has(entity.id));
    expect([type, facets.types.get(type)]).toEqual([type, ofType.length]);
  }
  for (const community of [0, 1]) {
    const hiddenCommunities = (filters.hiddenCommunities ?? []).filter((each) => each !== community);
    const { entities } = shownOf({ ...filters, hiddenCommunities });
    const inside = overview.entities.filter(
      ({ id, metrics }) => metrics.community === community && entities.has(id),
    );
    expect(facets.communities.get(community) ?? 0).toBe(inside.length);
  }
  const { minConfidence: _, ...anyConfidence } = filters;
  expect(facets.confidences.reduce((sum, count) => sum + count)).toBe(
    shownOf(anyConfidence).statements.length,
  );
  const { minSources: __, ...anySources } = filters;
  expect([...facets.sources.values()].reduce((sum, count) => sum + count, 0)).toBe(
    shownOf(anySources).statements.length,
  );
  const { minDegree: ___, ...anyDegree } = filters;
  expect([...facets.degrees.values()].reduce((sum, count) => sum + count, 0)).toBe(
    shownOf(anyDegree).entities.size,
  );
  expect(Object.fromEntries(facets.publishers)["Daily a"] ?? 0).toBe(
    shownOf({ ...filters, hiddenPublishers: [] }).statements.length,
  );
});

test("a confidence lies in the step that it begins", () => {
  expect([0, 0.05, 0.3, 0.6, 0.65, 0.999, 1].map(stepOf)).toEqual([0, 1, 6, 12, 13, 19, 19]);
});
