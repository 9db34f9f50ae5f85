import { expect, test } from "vitest";
import { wrapText } from "../../../client/graph/export/wrap-text.ts";

test.each([
  ["who left and where to", 9, ["who left", "and where", "to"]],
  ["谁离开了智谱，去了哪里", 4, ["谁离开了", "智谱，去", "了哪里"]],
  ["DeepSeek 与腾讯", 6, ["DeepSeek", "与腾讯"]],
  ["", 4, []],
])("%s is wrapped at %i characters", (text, most, lines) => {
  expect(wrapText(text, (line) => line.length <= most)).toEqual(lines);
});
