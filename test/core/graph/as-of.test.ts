import { describe, expect, test } from "vitest";
import { endingsOf, graphAsOf, isKnownBy, isOverBy, statusAsOf } from "../../../core/graph/as-of.ts";
import { statement } from "../../client/small-overview.ts";

const when = (from: string, to = from) => ({ text: from, from, to });
const post = (more: Parameters<typeof statement>[4] = {}) =>
  statement("post", "person:an", "works_at", "company:north", more);
const leaving = (more: Parameters<typeof statement>[4] = {}) =>
  statement("leaving", "person:an", "resigned_from", "company:north", more);
const isOver = (day: string, ...statements: ReturnType<typeof statement>[]) =>
  statements.slice(0, 1).map((each) => isOverBy(each, day, endingsOf(statements)))[0];

test.each([
  ["2024-02", { qualifiers: { when: when("2024-03") } }, false],
  ["2024-03-01", { qualifiers: { when: when("2024-03") } }, true],
  ["2024", { qualifiers: { when: when("2024-11-05") } }, true],
  ["2024-11-04", { firstSeen: "2024-11-05" }, false],
  ["2024-11", { firstSeen: "2024-11-05" }, true],
  ["1900", {}, true],
])("as of %s a post with %j is known: %s", (day, more, known) => {
  expect(isKnownBy(post(more), day)).toBe(known);
});

describe("what a text calls former", () => {
  test.each([
    ["2020", false],
    ["2022-05", false],
    ["2022", true],
    ["2023-01-01", true],
  ])("from 2019 to 2022 was, as of %s, over: %s", (day, over) => {
    expect(isOver(day, post({ qualifiers: { former: true, when: when("2019", "2022") } }))).toBe(over);
  });

  test("was over when it was first said, if nothing dates its end", () => {
    expect(isOver("2025-03", post({ firstSeen: "2025-03-26", qualifiers: { former: true } }))).toBe(true);
  });

  test("was still so before a departure with a date", () => {
    const former = post({ firstSeen: "2024-06-01", qualifiers: { former: true } });
    const left = leaving({ qualifiers: { when: when("2025-02") } });
    expect(isOver("2024-12", former, left)).toBe(false);
    expect(isOver("2025-02", former, left)).toBe(true);
  });
});

describe("a post that is told as lasting", () => {
  const held = post({ firstSeen: "2024-06-01" });

  test("is over from the departure on", () => {
    const left = leaving({ qualifiers: { when: when("2025-02-14") } });
    expect(isOver("2025-02-13", held, left)).toBe(false);
    expect(isOver("2025-02-14", held, left)).toBe(true);
    expect(isOver("2026", held, left)).toBe(true);
  });

  test("is over from the first report of a departure that no text dates", () => {
    expect(isOver("2025-03-01", held, leaving({ firstSeen: "2025-03-02" }))).toBe(false);
    expect(isOver("2025-03-02", held, leaving({ firstSeen: "2025-03-02" }))).toBe(true);
  });

  test.each([
    { polarity: "negated" },
    { modality: "planned" },
    { modality: "reported" },
    { modality: "denied" },
  ])("stays when the departure is %j", (more) => {
    expect(isOver("2026", held, leaving({ ...more, firstSeen: "2025-01-01" }))).toBe(false);
  });

  test("stays when it began after the departure, and when someone else left", () => {
    const back = post({ qualifiers: { when: when("2025-06") } });
    expect(isOver("2026", back, leaving({ qualifiers: { when: when("2025-02") } }))).toBe(false);
    const other = statement("o", "person:bo", "resigned_from", "company:north", { firstSeen: "2025-01-01" });
    expect(isOver("2026", held, other)).toBe(false);
  });
});

test("the graph as of a day lacks what came later, and its posts are as they were then", () => {
  const statements = [
    post({ firstSeen: "2024-06-01", qualifiers: { title: "CTO" } }),
    leaving({ firstSeen: "2025-02-01" }),
    statement("old", "person:bo", "works_at", "company:north", {
      qualifiers: { former: true, when: when("2020", "2024-09") },
    }),
  ];
  expect(graphAsOf(statements, "2024-07").map(({ id, qualifiers }) => [id, qualifiers])).toEqual([
    ["post", { title: "CTO" }],
    ["old", { when: when("2020", "2024-09") }],
  ]);
  expect(graphAsOf(statements, "2025-02").map(({ id, qualifiers }) => [id, qualifiers?.former])).toEqual([
    ["post", true],
    ["leaving", undefined],
    ["old", true],
  ]);
});

test.each([
  [{ modality: "planned" }, "planned"],
  [{ polarity: "negated" }, "negated"],
  [{ qualifiers: { former: true, when: when("2020", "2024-09") } }, "fact"],
])("a post with %j was, as of 2023, %s", (more, status) => {
  expect(statusAsOf(post(more), "2023", new Map())).toBe(status);
});
