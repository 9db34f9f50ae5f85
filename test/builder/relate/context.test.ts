import { expect, test } from "vitest";
import { claimsOf, mentionsIn } from "../read-examples.ts";

/** What kind of claim a sentence makes about Meta (or 美团) having acquired Anthropic (or 智谱). */
const claimOf = (text: string): string[] =>
  claimsOf(mentionsIn(text, /[\u3400-\u9fff]/.test(text) ? "zh" : "en"), "acquired").map(
    ({ polarity, modality }) => `${polarity} ${modality}`,
  );

test.each([
  "Meta has acquired Anthropic.",
  "美团已收购智谱。",
  "Meta was forced to acquire Anthropic.",
  "美团不得不收购智谱。",
  "Meta did not deny that it had acquired Anthropic.",
  "Meta has not denied that it had acquired Anthropic.",
  "美团没有否认收购智谱。",
  "美团并不否认收购智谱。",
  "Meta not only acquired Anthropic but also hired staff.",
  "美团不仅收购了智谱，还推出了新品。",
  "Meta completed its planned acquisition of Anthropic.",
  "美团已完成对智谱的收购。",
])("a fact: %s", (text) => {
  expect(claimOf(text)).toEqual(["asserted fact"]);
});

test.each([
  "Meta did not acquire Anthropic.",
  "美团没有收购智谱。",
  "Meta never acquired Anthropic.",
  "美团从未收购智谱。",
  "Meta declined to acquire Anthropic.",
  "美团拒绝收购智谱。",
  "Meta failed to acquire Anthropic.",
  "美团未能收购智谱。",
  "Meta has yet to acquire Anthropic.",
  "美团尚未收购智谱。",
  "Meta abandoned its acquisition of Anthropic.",
  "美团终止收购智谱。",
  "Meta's acquisition of Anthropic was called off.",
  "Meta scrapped its planned acquisition of Anthropic.",
  "美团放弃收购智谱的计划。",
  "美团对智谱的收购告吹。",
])("negated: %s", (text) => {
  expect(claimOf(text)).toEqual(["negated fact"]);
});

test.each([
  "Meta will acquire Anthropic.",
  "美团将收购智谱。",
  "Meta has agreed to acquire Anthropic.",
  "美团已同意收购智谱。",
  "Meta is in talks to acquire Anthropic.",
  "美团正洽谈收购智谱。",
  "Meta may acquire Anthropic.",
  "美团可能收购智谱。",
  "Meta considered acquiring Anthropic.",
  "美团考虑收购智谱。",
  "Meta's planned acquisition of Anthropic drew criticism.",
  "Meta's acquisition of Anthropic is expected to close in June.",
  "美团收购智谱的交易预计六月完成。",
])("planned: %s", (text) => {
  expect(claimOf(text)).toEqual(["asserted planned"]);
});

test.each([
  "Meta has reportedly acquired Anthropic.",
  "据传美团收购了智谱。",
  "Meta is rumoured to have acquired Anthropic.",
  "有消息称，美团已收购智谱。",
  "Analysts heard rumours that Meta had acquired Anthropic.",
  "Sources say Meta acquired Anthropic.",
])("reported: %s", (text) => {
  expect(claimOf(text)).toEqual(["asserted reported"]);
});

test.each([
  "Meta denied that it had acquired Anthropic.",
  "美团否认收购智谱。",
  "Meta dismissed reports that it had acquired Anthropic.",
  "美团辟谣收购智谱。",
  "美团收购智谱的消息不实。",
])("denied by a party: %s", (text) => {
  expect(claimOf(text)).toEqual(["negated denied"]);
});

test.each(["Meta is not going to acquire Anthropic.", "Meta no longer plans to acquire Anthropic."])(
  "a plan that is none: %s",
  (text) => {
    expect(claimOf(text)).toEqual(["negated planned"]);
  },
);

test.each([
  "It is unclear whether Meta acquired Anthropic.",
  "If Meta acquires Anthropic, prices will rise.",
  "如果美团收购智谱，价格会上涨。",
  "Meta should acquire Anthropic, an analyst said.",
  "美团应该收购智谱，分析师说。",
  "尚不清楚美团是否收购了智谱。",
  "Did Meta acquire Anthropic?",
  "美团收购了智谱吗？",
  "Meta could have acquired Anthropic.",
  "美团差点收购智谱。",
  "美团本可收购智谱。",
  "Meta has not ruled out acquiring Anthropic.",
])("claimed by nobody: %s", (text) => {
  expect(claimOf(text)).toEqual([]);
});
