import { expect, test } from "vitest";
import { compileCue } from "../../../builder/relate/rule-language.ts";
import { relationType, relationTypes } from "../../../core/ontology/relations/index.ts";

const acquired = relationType("acquired");

test("every cue of every relation compiles", () => {
  for (const relation of relationTypes) {
    for (const language of ["en", "zh"] as const) {
      expect(relation.cues[language].length).toBeGreaterThan(0);
      relation.cues[language].forEach((cue, index) => {
        expect(compileCue(cue, relation, language, index).id).toBe(`${relation.id}:${language}${index + 1}`);
      });
    }
  }
});

test("a cue that repeats a repetition is refused, since it may take forever", () => {
  expect(() => compileCue("{s}(?:的|[^，]{0,8})*<收购>{o}", acquired, "zh", 0)).toThrow(
    "repeats a repetition",
  );
});

test("a cue with an unknown macro, or without an end of its relation, is refused", () => {
  expect(() => compileCue("{s} {x} <buys> {o}", acquired, "en", 0)).toThrow("unknown macro {x}");
  expect(() => compileCue("{s} <buys>", acquired, "en", 0)).toThrow("needs a subject and an object");
});

// A pattern that takes exponential time would not come back from this before the run's time is over.
test("no rule matches, or gets lost in, a long sentence without names", () => {
  const sentence = "推出了全新一代人工智能大模型产品平台机器人国内首款自研应用，".repeat(40);
  const matching = relationTypes.flatMap((relation) =>
    relation.cues.zh.filter((cue, index) => compileCue(cue, relation, "zh", index).pattern.test(sentence)),
  );
  expect(matching).toEqual([]);
});
