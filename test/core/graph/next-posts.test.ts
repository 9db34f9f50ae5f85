import { expect, test } from "vitest";
import { StatementCard } from "../../../core/cards.ts";
import { nextPosts } from "../../../core/graph/next-posts.ts";

const said = (given: object) =>
  StatementCard.parse({
    id: "s",
    subject: "person:an",
    predicate: "works_at",
    object: "company:south",
    polarity: "asserted",
    modality: "fact",
    confidence: 0.9,
    sources: 1,
    quotes: 1,
    documents: [],
    firstSeen: "2025-01-10",
    ...given,
  });

const on = (from: string, more: object = {}) => ({
  qualifiers: { when: { text: from, from, to: from }, ...more },
});
const left = said({ id: "left", predicate: "resigned_from", object: "company:north", ...on("2024-05") });

const told = (...statements: StatementCard[]) =>
  nextPosts(left, [left, ...statements]).map(({ statement, isLater }) => `${statement.id} ${isLater}`);

test.each([
  ["a post that begins later", on("2024-06"), ["s true"]],
  ["one of the same month", on("2024-05"), ["s true"]],
  ["one of the same year, when no more is known, may have been before", on("2024"), ["s false"]],
  ["one before", on("2019"), []],
  ["one without a date may have been before", {}, ["s false"]],
  ["what is called former", on("2024-06", { former: true }), []],
  ["what is denied", { ...on("2024-06"), polarity: "negated" }, []],
  ["what is planned", { ...on("2024-06"), modality: "planned" }, ["s true"]],
  ["the place that was left", { ...on("2024-06"), object: "company:north" }, []],
  ["somebody else", { ...on("2024-06"), subject: "person:bo" }, []],
  ["an investment is no post", { ...on("2024-06"), predicate: "invested_in" }, []],
  ["a firm founded", { ...on("2025"), predicate: "founded" }, ["s true"]],
  [
    "a hiring, which is news and dated by its report",
    { predicate: "hired", subject: "company:south", object: "person:an" },
    ["s true"],
  ],
])("%s", (_, given, expected) => {
  expect(told(said(given))).toEqual(expected);
});

test("later posts come in order of time, those without a date last", () => {
  const first = said({ id: "first", object: "company:east", ...on("2024-06") });
  const second = said({ id: "second", object: "company:west", ...on("2025-02") });
  const undated = said({ id: "undated" });
  expect(told(undated, second, first)).toEqual(["first true", "second true", "undated false"]);
});

test("of one place the most telling is kept", () => {
  const founded = said({ id: "founded", predicate: "founded", ...on("2024-06") });
  expect(told(said({}), founded)).toEqual(["founded true"]);
});

test("a departure that only its report dates tells nothing of the order, unless somebody was hired after it", () => {
  const undated = said({ id: "left", predicate: "resigned_from", object: "company:north" });
  const hired = { predicate: "hired", subject: "company:south", object: "person:an" };
  const order = (given: object) => nextPosts(undated, [said(given)]).map(({ isLater }) => isLater);
  expect(order(on("2024-12"))).toEqual([false]);
  expect(order(hired)).toEqual([true]);
});
