import { expect, test } from "vitest";
import { placeInQuery } from "../../../../client/panels/search/place-in-query.ts";

test.each([
  ["how is Tencent connected to DeepSeek", "DeepSeek", "prefix", "deepseek"],
  ["is tencent linked to deep seek?", "DeepSeek", "part", "deepseek"],
  ["is tencnet linked to deepsek", "Tencent", "typo", "tencnet"],
  ["is tencnet linked to deepsek", "DeepSeek", "typo", "deepsek"],
  ["腾讯与深度求索的关系", "深度求索", "part", "深度求索"],
  ["is tencent linked to it", "DeepSeek", "typo", undefined],
  ["is tencnet linked to it", "Tencent", "part", undefined],
] as const)("“%s” names %s, found as %s, at “%s”", (query, matched, how, expected) => {
  const place = placeInQuery(query, { matched, how });
  const letters = query.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  expect(place && letters.slice(place.at, place.at + place.length)).toBe(expected);
});
