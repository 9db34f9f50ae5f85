import { expect, test } from "vitest";
import {
  baselineOf,
  compareWith,
  isBelow,
  parseBaseline,
  renew,
} from "../../../builder/evaluate/baseline.ts";
import { evaluate } from "../../../builder/evaluate/evaluate.ts";
import { exampleAnnotated, exampleSnapshot } from "../../fixtures/annotated-example.ts";

const evaluation = evaluate(exampleSnapshot, exampleAnnotated);

test("a snapshot holds the baseline that was made of it", () => {
  const baseline = parseBaseline(JSON.stringify(baselineOf(evaluation)));
  expect(baseline.relations?.all).toEqual({ precision: 0.6667, recall: 0.5, f1: 0.5714 });
  expect(compareWith(baseline, evaluation).filter(isBelow)).toEqual([]);
});

test("a figure is below from half a thousandth on; one that is gone counts as 0", () => {
  const below = (f1: number) =>
    compareWith({ relations: { all: { f1 } }, entities: { fr: { recall: 0 } } }, evaluation)
      .filter(isBelow)
      .map(({ figure }) => figure);
  expect(below(4 / 7 + 0.0004)).toEqual([]);
  expect(below(4 / 7 + 0.0006)).toEqual(["relations all f1"]);
  expect(compareWith({ relations: { fr: { f1: 0.5 } } }, evaluation)).toEqual([
    { figure: "relations fr f1", held: 0.5, now: 0 },
  ]);
});

test("a renewed baseline holds the same figures as before, at what they are now", () => {
  expect(renew({ relations: { zh: { f1: 0.1 } }, grounded: 0.5 }, evaluation)).toEqual({
    relations: { zh: { f1: 0.6 } },
    grounded: 0.9231,
  });
});

test.each([
  ["no", "this is not JSON."],
  ['{"relations":{"all":{"f2":1}}}', /^this is no baseline: relations.all: /],
  ['{"grounded":7}', /^this is no baseline: grounded: /],
])("%s is refused", (content, message) => {
  expect(() => parseBaseline(content)).toThrow(message);
});
