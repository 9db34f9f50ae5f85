import { expect, test } from "vitest";
import { englishSubject } from "../../../builder/languages/en/clause-subject.ts";
import { chineseSubject } from "../../../builder/languages/zh/clause-subject.ts";

/** The name in brackets that is the subject of the verb behind "^", or what stands for it. */
function subjectIn(text: string): string {
  const names: string[] = [];
  const code = text.replace(/\[([^\]]+)\]/g, (_all, name: string) => {
    names.push(name);
    return "\ue100";
  });
  const at = code.indexOf("^");
  const plain = code.replace("^", "");
  const { index, pronoun } = /[\u3400-\u9fff]/.test(text)
    ? chineseSubject(plain, at)
    : englishSubject(plain, at);
  if (index < 0) return pronoun ?? "none";
  return names[[...plain.slice(0, index + 1)].filter((char) => char === "\ue100").length - 1] ?? "?";
}

test.each([
  ["[Zhipu] ^acquired [Meta].", "Zhipu"],
  ["[Zhipu], which ^acquired [Meta], grew.", "Zhipu"],
  ["In a deal with [Meta], [Zhipu] ^acquired [Kimi].", "Zhipu"],
  ["[Meta]'s rival [Zhipu] ^acquired [Kimi].", "Zhipu"],
  ["[Zhipu] said that [Meta] ^acquired [Kimi].", "Meta"],
  ["[Zhipu] hired [Lee] and ^acquired [Kimi].", "Zhipu"],
  ["[Zhipu] grew, but [Meta] ^acquired [Kimi].", "Meta"],
  ["[Zhipu] grew after it ^acquired [Kimi].", "it"],
  ["[Zhipu] (backed by [Meta]) ^acquired [Kimi].", "Zhipu"],
  ["Shares in [Zhipu] rose.", "none"],
])("English: %s", (text, expected) => {
  expect(subjectIn(text.includes("^") ? text : text.replace("rose", "^rose"))).toBe(expected);
});

test.each([
  ["[智谱]^收购[月之暗面]。", "智谱"],
  ["[智谱]完成融资，并^收购[月之暗面]。", "智谱"],
  ["与[百度]合作后，[智谱]^收购[月之暗面]。", "智谱"],
  ["在[百度]的支持下，[智谱]^收购[月之暗面]。", "智谱"],
  ["[智谱]增长，[百度]^收购[月之暗面]。", "百度"],
  ["[百度]旗下的[智谱]^收购[月之暗面]。", "智谱"],
  ["随后^收购[月之暗面]。", "∅"],
  ["市场份额^下降。", "none"],
])("Chinese: %s", (text, expected) => {
  expect(subjectIn(text)).toBe(expected);
});
