import { expect, test } from "vitest";
import { evaluate } from "../../../builder/evaluate/evaluate.ts";
import { exampleAnnotated, exampleSnapshot } from "../../fixtures/annotated-example.ts";
import expected from "./expected-figures.json" with { type: "json" };

const evaluation = evaluate(exampleSnapshot, exampleAnnotated);

test("the figures of the invented graph are those of the reference scorer", () => {
  const { relations, entities, typed, qualified, grounded, missing } = evaluation;
  expect({ relations, entities, typed, qualified, grounded, missing_documents: missing }).toEqual(expected);
});

test("a statement counts once for each channel and each rule that has a quote of it", () => {
  const snapshot = structuredClone(exampleSnapshot);
  for (const statement of snapshot.statements)
    for (const [at, evidence] of statement.evidence.entries())
      evidence.extractor = `${statement.predicate}:${statement.id === "s03" ? "post" : `en${at + 1}`}`;
  const { channels, rules } = evaluate(snapshot, exampleAnnotated);
  expect(channels).toEqual({
    "en cues": { precision: 5 / 8, share: 5 / 12, tp: 5, fp: 3 },
    post: { precision: 1, share: 1 / 12, tp: 1, fp: 0 },
  });
  expect(rules["competes_with:en1"]).toEqual({ precision: 1 / 2, share: 1 / 12, tp: 1, fp: 1 });
});

test("entities count by the annotated type where found or missed, by their own where they are strangers", () => {
  expect(evaluation.types.product).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  expect(evaluation.types.investor).toMatchObject({ tp: 2, fp: 0, fn: 1 });
});

test("of two statements of one annotated relation the first is judged and the second is ignored", () => {
  const harbour = evaluation.documents[0];
  expect(harbour?.matches.map(({ claim }) => claim.statement.id)).not.toContain("s05");
  expect(harbour?.falseAlarms.map(({ statement }) => statement.id)).toEqual(["s07"]);
});

test("nothing annotated and nothing built is figures of nothing, not an error", () => {
  const empty = { ...exampleSnapshot, documents: [], entities: [], statements: [] };
  expect(evaluate(empty, [])).toMatchObject({
    relations: {},
    entities: {},
    typed: 0,
    qualified: 0,
    grounded: 0,
  });
});
