import { expect, test } from "vitest";
import { requiredText, strongest } from "../../../builder/relate/required-text.ts";

test.each([
  ["abc", [["abc"]]],
  ["ab?c", [["a"], ["c"]]],
  ["(?:buy|sell)s", [["buy", "sell"], ["s"]]],
  ["(?:buy|)x", [["x"]]],
  ["(?:buy|sell)? x", [[" x"]]],
  ["[ab]c", [["a", "b"], ["c"]]],
  ["[^ab]c", [["c"]]],
  ["(?<!not )ab(?= x)", [["ab"]]],
  ["\\bthe \\w+ firm", [["the "], [" firm"]]],
  ["a{0,3}b{2}", [["b"]]],
  ["\\ue101x", [["\ue101x"]]],
  ["(?<s>[\ue100\ue101])(?<c>left)", [["\ue100", "\ue101"], ["left"]]],
  ["\\p{Lu}+a", [["a"]]],
])("what %s requires", (source, required) => {
  expect(requiredText(source)).toEqual(required);
});

test("the strongest alternatives are those whose shortest string is longest", () => {
  expect(strongest([["a"], ["acquired", "bought"], ["of the", "x"]])).toEqual(["acquired", "bought"]);
  expect(strongest([])).toBeUndefined();
});
