import { expect, test } from "vitest";
import { markMatch } from "../../../client/panels/mark-match.ts";

const marked = (name: string, query: string) =>
  markMatch(name, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

test.each([
  ["Zhipu", "zhip", "[Zhip]u"],
  ["Moonshot AI", "  SHOT ", "Moon[shot] AI"],
  ["月之暗面", "暗面", "月之[暗面]"],
  ["Zhipu", "", "Zhipu"],
  ["Zhipu", "moon", "Zhipu"],
  ["İstanbul AI", "ai", "İstanbul AI"],
])("in %s the letters %s are marked as %s", (name, query, expected) => {
  expect(marked(name, query)).toBe(expected);
});
