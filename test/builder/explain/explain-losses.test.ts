import { expect, test } from "vitest";
import { evaluate } from "../../../builder/evaluate/evaluate.ts";
import { findLosses } from "../../../builder/evaluate/find-losses.ts";
import { explainLosses } from "../../../builder/explain/explain-losses.ts";
import { exampleAnnotated, exampleSnapshot } from "../../fixtures/annotated-example.ts";
import { hash, knowledge } from "./reading-of.ts";

test("each lost relation of a document that the snapshot holds gets a stage, and nothing else does", () => {
  const evaluation = evaluate(exampleSnapshot, exampleAnnotated);
  const losses = findLosses(exampleSnapshot, evaluation);
  const found = explainLosses(losses, exampleSnapshot, evaluation, knowledge, hash);
  expect([...found.keys()]).toEqual(losses.filter(({ kind }) => kind === "lost"));
  expect(found.size).toBe(5);
  const shipped = [...found].find(([{ predicate, text }]) => predicate === "developed" && text === "harbour");
  expect(shipped?.[1].stage).toMatch(/^(?:name|type|cue|unfilled|slot|said)$/);
});
