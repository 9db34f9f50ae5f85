import { expect, test } from "vitest";
import { StatementCard } from "../../../core/cards.ts";
import { endingsOf } from "../../../core/graph/as-of.ts";
import { GraphFilters, keepsEntity, keepsStatement } from "../../../core/graph/graph-filters.ts";
import { statuses } from "../../../core/graph/statement-status.ts";

const nothing = { publishersOf: () => [], endings: new Map() };

const statement = (given: object) =>
  StatementCard.parse({
    id: "s",
    subject: "company:a",
    object: "company:b",
    predicate: "acquired",
    polarity: "asserted",
    modality: "fact",
    confidence: 0.8,
    quotes: 1,
    sources: 1,
    documents: ["d"],
    ...given,
  });

test("a list in a query string is read with commas, repeated, without doubles", () => {
  expect(GraphFilters.parse({ types: "company,person" }).types).toEqual(["company", "person"]);
  expect(GraphFilters.parse({ types: ["company", "person,company"] }).types).toEqual(["company", "person"]);
});

test("a list that is none keeps nothing, which an empty text does not say", () => {
  for (const name of ["types", "predicates", "polarities", "modalities", "statuses", "communities"])
    expect(GraphFilters.parse({ [name]: "none" })).toEqual({ [name]: [] });
  expect(GraphFilters.safeParse({ types: "" }).success).toBe(false);
  expect(GraphFilters.safeParse({ types: "none,company" }).success).toBe(false);
  for (const name of ["predicates", "polarities", "modalities", "statuses"])
    expect(keepsStatement(GraphFilters.parse({ [name]: "none" }), statement({}), nothing)).toBe(false);
});

test.each([{ types: "firm" }, { types: "," }, { from: "May 2024" }, { minConfidence: "2" }])(
  "filters refuse %o",
  (given) => {
    expect(GraphFilters.safeParse(given).success).toBe(false);
  },
);

test.each([
  ["the year that an event has overlaps the month asked for", { from: "2024-05", to: "2024-06" }, true],
  ["an event of the year before is left out", { from: "2025" }, false],
  ["an event of the year after is left out", { to: "2023-12-31" }, false],
  ["the least confidence itself is enough", { minConfidence: 0.8 }, true],
  ["fewer publishers than asked for are not enough", { minSources: 2 }, false],
  ["another modality is left out", { modalities: "planned,denied" }, false],
])("%s", (_, filters, keeps) => {
  const dated = statement({
    qualifiers: { when: { text: "in 2024", from: "2024" } },
    firstSeen: "2025-02-01",
  });
  expect(keepsStatement(GraphFilters.parse(filters), dated, nothing)).toBe(keeps);
});

test("a statement without any date stays whatever the time asked for", () => {
  expect(keepsStatement(GraphFilters.parse({ from: "2024", to: "2024" }), statement({}), nothing)).toBe(true);
});

test.each([
  ["fact", {}],
  ["former", { qualifiers: { former: true } }],
  ["planned", { modality: "planned", qualifiers: { former: true } }],
  ["reported", { modality: "reported" }],
  ["negated", { polarity: "negated", modality: "planned" }],
  ["negated", { modality: "denied" }],
])("a statement has one status, the strongest: %s", (status, given) => {
  const others = statuses.filter((each) => each !== status).join(",");
  const keeps = (list: string) =>
    keepsStatement(GraphFilters.parse({ statuses: list }), statement(given), nothing);
  expect([keeps(status), keeps(others)]).toEqual([true, false]);
});

test.each([
  ["one of its publishers is named", { publishers: "Morning, Ltd." }, true],
  ["none of its publishers is named", { publishers: ["Evening", "Noon"] }, false],
  ["another publisher says it as well", { exceptPublishers: "Morning, Ltd." }, true],
  ["all of its publishers are excepted", { exceptPublishers: ["Morning, Ltd.", ""] }, false],
  ["a document without a publisher is named", { publishers: "" }, true],
])("a statement is kept or not by who says it: %s", (_, filters, keeps) => {
  const said = keepsStatement(GraphFilters.parse(filters), statement({}), {
    ...nothing,
    publishersOf: () => ["Morning, Ltd.", ""],
  });
  expect(said).toBe(keeps);
});

test.each([
  ["an event of that year is known in its course", "2024-06-30", { when: "2024" }, true],
  ["an event of the next day is not", "2023-12-31", { when: "2024" }, false],
  ["without a date of its own the first report counts", "2025-01-31", {}, false],
  ["and from its day on it is known", "2025-02", {}, true],
])("as of a day: %s", (_, asOf, { when }: { when?: string }, keeps) => {
  const dated = statement({
    ...(when && { qualifiers: { when: { text: when, from: when } } }),
    firstSeen: "2025-02-01",
  });
  expect(keepsStatement(GraphFilters.parse({ asOf }), dated, nothing)).toBe(keeps);
});

test("an entity is kept by its community", () => {
  const filters = GraphFilters.parse({ communities: "3,12" });
  const entity = (community: number) => ({
    type: "company" as const,
    metrics: { degree: 1, pagerank: 0, betweenness: 0, community },
  });
  expect([3, 12, 1].map((community) => keepsEntity(filters, entity(community)))).toEqual([true, true, false]);
});

test("with a day, the status is the one that it had on that day", () => {
  const post = statement({ id: "post", predicate: "works_at", firstSeen: "2023-01-01" });
  const departure = statement({
    id: "departure",
    predicate: "resigned_from",
    qualifiers: { when: { text: "in May 2024", from: "2024-05" } },
  });
  const known = { ...nothing, endings: endingsOf([post, departure]) };
  const keeps = (filters: object) => keepsStatement(GraphFilters.parse(filters), post, known);
  expect(keeps({ statuses: "fact", asOf: "2024-01-01" })).toBe(true);
  expect(keeps({ statuses: "fact", asOf: "2024-06-01" })).toBe(false);
  expect(keeps({ statuses: "former", asOf: "2024-06-01" })).toBe(true);
  expect(keeps({ statuses: "fact" })).toBe(true);
});
