import { expect, test } from "vitest";
import { recognize } from "../../../../builder/recognize/recognize.ts";
import { segment } from "../../../../builder/segment.ts";
import { loadKnowledge } from "../../../../scripts/load-knowledge.ts";
import { documentOf } from "../../read-examples.ts";

const knowledge = await loadKnowledge();

function namesIn(text: string): string[] {
  const document = documentOf(text, "zh");
  return recognize(document, segment(document), knowledge).flatMap(({ names }) =>
    names.map(({ text: name }) => name),
  );
}

test.each([
  ["a stock code stands behind a firm", "砺川新材（688123.SH）昨日停牌。", ["砺川新材"]],
  [
    "a short name stands in brackets",
    "宁波砺川新材料有限公司（以下简称砺川）停牌。",
    ["宁波砺川新材料有限公司", "砺川"],
  ],
  [
    "a registered name keeps its place and its bracket",
    "合同由砺川（苏州）智能装备有限公司签下。",
    ["砺川（苏州）智能装备有限公司"],
  ],
  ["a name ends before a verb", "砺川股份：董事长毛砺辞职", ["砺川股份", "毛砺"]],
  ["a person hands in a letter", "董事会收到孙砺文及汪川的书面辞职报告。", ["孙砺文", "汪川"]],
  ["an exchange and a medium are left out", "据财联社报道，他将在纳斯达克敲钟。", []],
  ["ordinary words with an ending are no firm", "他调任为公司顾问，接管公司事务。", []],
])("%s", (_, text, names) => {
  expect(namesIn(text)).toEqual(names);
});
