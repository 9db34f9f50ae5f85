import { expect, test } from "vitest";
import { requiredWords } from "../../../builder/relate/required-words.ts";

test.each([
  ["acquisition|takeovers?", ["acquisition", "takeover"]],
  ["(?:which is |that is )?owned by", ["owned"]],
  ["(?:is|was) (?:a )?(?:unit|division) of", ["unit", "division"]],
  ["offer for|(?:up to )?", undefined],
  ["[a-z]+", undefined],
])("a text that matches %s holds one of %j", (source, words) => {
  expect(requiredWords(source)).toEqual(words);
});
