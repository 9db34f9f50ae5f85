import { expect, test } from "vitest";
import { mentionsIn } from "../read-examples.ts";

/** What the noun phrases of a sentence state, as "predicate: subject → object (title)". */
const readAll = (text: string): string[] =>
  [
    ...new Set(
      mentionsIn(text, /[\u3400-\u9fff]/.test(text) ? "zh" : "en").map(
        ({ predicate, subject, object, qualifiers }) =>
          `${predicate}: ${subject.name.text} → ${object.name.text}${qualifiers.title ? ` (${qualifiers.former ? "former " : ""}${qualifiers.title})` : ""}`,
      ),
    ),
  ].sort();

test.each([
  ["Zhipu CEO Tomas Ekberg spoke.", ["works_at: Tomas Ekberg → Zhipu (CEO)"]],
  ["Zhipu's chief executive, Tomas Ekberg, spoke.", ["works_at: Tomas Ekberg → Zhipu (chief executive)"]],
  ["Tomas Ekberg, chief executive of Zhipu, spoke.", ["works_at: Tomas Ekberg → Zhipu (chief executive)"]],
  ["Tomas Ekberg (CEO, Zhipu) spoke.", ["works_at: Tomas Ekberg → Zhipu (CEO)"]],
  ["Former Zhipu CEO Tomas Ekberg spoke.", ["works_at: Tomas Ekberg → Zhipu (former CEO)"]],
  [
    "Zhipu CEO and founder Tomas Ekberg spoke.",
    ["founded: Tomas Ekberg → Zhipu (CEO and founder)", "works_at: Tomas Ekberg → Zhipu (CEO and founder)"],
  ],
  ["智谱首席执行官林亦舟表示乐观。", ["works_at: 林亦舟 → 智谱 (首席执行官)"]],
  ["林亦舟（智谱首席执行官）表示乐观。", ["works_at: 林亦舟 → 智谱 (首席执行官)"]],
  ["前智谱首席执行官林亦舟表示乐观。", ["works_at: 林亦舟 → 智谱 (former 首席执行官)"]],
  ["目前智谱首席执行官林亦舟表示乐观。", ["works_at: 林亦舟 → 智谱 (首席执行官)"]],
  ["山川集团董事长林亦舟表示乐观。", ["works_at: 林亦舟 → 山川集团 (董事长)"]],
  ["出面的是智谱的法定代表人、董事兼总经理林亦舟。", ["works_at: 林亦舟 → 智谱 (法定代表人、董事兼总经理)"]],
  [
    "智谱创始人兼首席执行官林亦舟表示乐观。",
    ["founded: 林亦舟 → 智谱 (创始人兼首席执行官)", "works_at: 林亦舟 → 智谱 (创始人兼首席执行官)"],
  ],
])("a title between a firm and a person is a post: %s", (text, expected) => {
  expect(readAll(text)).toEqual(expected);
});

test.each([
  ["Tencent, Meituan and Alibaba invested in Zhipu.", ["Tencent", "Meituan", "Alibaba"]],
  ["Tencent, Meituan, as well as Alibaba invested in Zhipu.", ["Tencent", "Meituan", "Alibaba"]],
  ["腾讯、美团和阿里巴巴投资了智谱。", ["腾讯", "美团", "阿里巴巴"]],
  ["腾讯、美团以及阿里巴巴等投资了智谱。", ["腾讯", "美团", "阿里巴巴"]],
])("what is said of a list is said of each member: %s", (text, subjects) => {
  expect(readAll(text)).toEqual(
    subjects.map((subject) => `invested_in: ${subject} → ${text.includes("智") ? "智谱" : "Zhipu"}`).sort(),
  );
});

test.each([
  ["Zhipu raised money. The company acquired MiniMax.", "acquired: Zhipu → MiniMax"],
  ["Zhipu raised money. It acquired MiniMax.", "acquired: Zhipu → MiniMax"],
  ["智谱完成融资。该公司收购了MiniMax。", "acquired: 智谱 → MiniMax"],
  ["智谱完成融资，并收购了MiniMax。", "acquired: 智谱 → MiniMax"],
])("the subject is carried over: %s", (text, expected) => {
  expect(readAll(text)).toContain(expected);
});

test.each([
  ["Zhipu and Meta raised money. It acquired MiniMax.", "acquired"],
  ["智谱和百度完成融资。该公司收购了MiniMax。", "acquired"],
])("where two could be meant, nothing is said: %s", (text, predicate) => {
  expect(readAll(text).filter((line) => line.startsWith(`${predicate}:`))).toEqual([]);
});
