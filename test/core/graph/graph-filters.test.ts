import { expect, test } from "vitest";
import { StatementCard } from "../../../core/cards.ts";
import { GraphFilters, keepsStatement } from "../../../core/graph/graph-filters.ts";

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
  expect(keepsStatement(GraphFilters.parse(filters), dated)).toBe(keeps);
});

test("a statement without any date stays whatever the time asked for", () => {
  expect(keepsStatement(GraphFilters.parse({ from: "2024", to: "2024" }), statement({}))).toBe(true);
});
