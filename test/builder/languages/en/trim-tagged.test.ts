import { expect, test } from "vitest";
import { trimTagged } from "../../../../builder/languages/en/trim-tagged.ts";

test.each([
  ["Mr Haldane", "Haldane"],
  ["Kelvona's", "Kelvona"],
  ["non-Kelvona", "Kelvona"],
  ["the Kelvona model", "Kelvona"],
  ["Chinese-American Kelvona", "Kelvona"],
  ["Kelvona Bank", "Kelvona Bank"],
  ["Kelvona Fusion.", "Kelvona Fusion"],
  ["the Kelvona Corp.", "Kelvona Corp."],
])("what is of the name in %s", (text, name) => {
  const { start, end } = trimTagged(text, 0, text.length);
  expect(text.slice(start, end)).toBe(name);
});
