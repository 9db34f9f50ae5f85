import { expect, test } from "vitest";
import { needsExplanation } from "../../../client/panels/needs-explanation.ts";
import { readableAddress } from "../../../client/panels/readable-address.ts";
import { sortAliases } from "../../../client/panels/sort-aliases.ts";

test.each([
  ["Zhipu AI", false],
  ["智谱", false],
  ["ZHIPU", false],
  ["Wisdom Spectrum", true],
])("whether %s needs to be explained: %s", (surface, expected) => {
  expect(needsExplanation(surface, { en: "Zhipu", zh: "智谱" })).toBe(expected);
});

test.each([
  ["https://example.org/a?b=1", true],
  ["http://example.org", true],
  ["javascript:alert(1)", false],
  ["data:text/html,hi", false],
  ["C:\\texts\\a.md", false],
  [undefined, false],
])("whether the source %s can be opened: %s", (uri, expected) => {
  expect(readableAddress(uri) !== undefined).toBe(expected);
});

test("mistranslations are the last of the aliases, full names come before them", () => {
  const aliases = [
    { text: "Wisdom Spectrum", kind: "mistranslation" as const },
    { text: "Zhipu Huazhang Ltd.", kind: "full" as const },
    { text: "Zhipu AI", kind: "short" as const },
    { text: "Z.ai" },
  ];
  expect(sortAliases(aliases).map(({ text }) => text)).toEqual([
    "Zhipu AI",
    "Z.ai",
    "Zhipu Huazhang Ltd.",
    "Wisdom Spectrum",
  ]);
});
