import { expect, test } from "vitest";
import { contraryStatements } from "../../../core/graph/contrary-statements.ts";
import { Statement } from "../../../core/statement.ts";

const said = (id: string, more: Partial<Record<keyof Statement, unknown>> = {}): Statement =>
  Statement.parse({
    id,
    subject: "person:an",
    predicate: "resigned_from",
    object: "company:north",
    polarity: "asserted",
    modality: "fact",
    confidence: 0.9,
    evidence: [
      {
        document: "d",
        start: 0,
        end: 4,
        quote: "安离职。",
        subjectText: "安",
        objectText: "北方",
        extractor: "rule",
        confidence: 0.9,
      },
    ],
    ...more,
  });

const left = said("left");

test.each([
  ["its negation", { polarity: "negated" }, true],
  ["a party's denial, which is negated and denied", { polarity: "negated", modality: "denied" }, true],
  ["what is merely denied", { modality: "denied" }, true],
  ["the same as a plan", { modality: "planned" }, false],
  ["the negation about someone else", { polarity: "negated", subject: "person:bo" }, false],
  [
    "the negation the other way round",
    { polarity: "negated", subject: "company:north", object: "person:an" },
    false,
  ],
])("a statement is contradicted by %s: %j %s", (_, more, isContrary) => {
  const other = said("other", more);
  expect(contraryStatements(left, [left, other])).toEqual(isContrary ? [other] : []);
  expect(contraryStatements(other, [left, other])).toEqual(isContrary ? [left] : []);
});

test("of a relation without direction the two parties may stand either way round", () => {
  const pair = { predicate: "competes_with", subject: "company:north", object: "company:south" };
  const turned = { ...pair, subject: pair.object, object: pair.subject, polarity: "negated" };
  const no = said("no", turned);
  expect(contraryStatements(said("yes", pair), [no])).toEqual([no]);
});
