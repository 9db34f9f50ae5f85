import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originOf, viewOf } from "../../builder/view.ts";
import type { Language } from "../../core/document.ts";

const whole = (text: string, language: Language) => viewOf(text, { start: 0, end: text.length }, language);

describe("the view of a sentence", () => {
  test.each<[Language, string, string]>([
    ["en", "**Zhipu**  has “left” Meta’s team – now", `Zhipu has "left" Meta's team — now`],
    ["en", "Zhipu（智谱），left", "Zhipu(智谱),left"],
    ["en", "## Zhipu\u00a0AI\u200b grows", "Zhipu AI grows"],
    ["zh", "智谱 AI 完成 3,000 万元融资,由 Meta 领投", "智谱AI完成3,000万元融资，由Meta领投"],
    ["zh", "Ｋｉｍｉ（月之暗面):好", "Kimi（月之暗面）：好"],
    ["zh", "**智谱**『GLM』・好", "智谱「GLM」·好"],
    ["zh", "Kimi K2 与 GLM 4.5", "Kimi K2与GLM 4.5"],
    ["zh", "比分1:1,好", "比分1:1，好"],
  ])("%s: %s", (language, text, expected) => {
    expect(whole(text, language).text).toBe(expected);
  });

  test.each<[Language, string, string, string]>([
    ["en", "See **Zhipu**  AI now", "Zhipu AI", "Zhipu**  AI"],
    ["en", "He said “left” here", `"left"`, "“left”"],
    ["zh", "据悉，智谱 AI 完成融资", "智谱AI", "智谱 AI"],
    ["zh", "由 **Meta** 领投", "Meta领投", "Meta** 领投"],
  ])(
    "%s: what stands in the view of %s as %s is quoted from the text as %s",
    (language, text, part, quote) => {
      const view = whole(text, language);
      const start = view.text.indexOf(part);
      const { start: from, end: to } = originOf(view, start, start + part.length);
      expect(text.slice(from, to)).toBe(quote);
    },
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    "Zhipu",
    "智谱",
    "AI",
    "完成",
    "3,000",
    "1.5",
    " ",
    "  ",
    "\u3000",
    "**",
    "#",
    "“",
    "”",
    "’",
    "（",
    ")",
    ",",
    "，",
    "、",
    "–",
    "\u200b",
    "Ｋ",
    "𠮷",
    "é",
    "。",
    ".",
  ),
  fc.string({ maxLength: 3, unit: "binary" }),
);
const anySentence = fc.tuple(
  fc.constantFrom<Language>("en", "zh"),
  fc.array(piece, { maxLength: 4 }),
  fc.array(piece, { maxLength: 14 }),
  fc.array(piece, { maxLength: 4 }),
);

// What a character of the text may have become.
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—―‑‐－]/g, "-")
    .replace(/[『「]/g, "「")
    .replace(/[』」]/g, "」")
    .replace(/[・•‧·]/g, "·")
    .replace(/、/g, ",")
    .replace(/[\s\u00a0]/g, " ");

test("every unit of a view comes from one unit of its sentence, in order, and is that unit but for its width", () => {
  fc.assert(
    fc.property(anySentence, ([language, before, inside, after]) => {
      const sentence = {
        start: before.join("").length,
        end: before.join("").length + inside.join("").length,
      };
      const text = [...before, ...inside, ...after].join("");
      const view = viewOf(text, sentence, language);
      expect(view.origin).toHaveLength(view.text.length + 1);
      for (let at = 0; at < view.text.length; at += 1) {
        const origin = view.origin[at] ?? -1;
        expect(origin).toBeGreaterThanOrEqual(sentence.start);
        expect(origin).toBeLessThan(view.origin[at + 1] ?? -1);
        expect(fold(view.text[at] ?? "")).toBe(fold(text[origin] ?? ""));
      }
      expect(view.origin.at(-1)).toBe(sentence.end);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test("every span of a view quotes the text: within the sentence, not empty, from its first to its last unit", () => {
  fc.assert(
    fc.property(anySentence, fc.nat(), fc.nat(), ([language, before, inside, after], a, b) => {
      const text = [...before, ...inside, ...after].join("");
      const sentence = {
        start: before.join("").length,
        end: before.join("").length + inside.join("").length,
      };
      const view = viewOf(text, sentence, language);
      fc.pre(view.text.length > 0);
      const start = a % view.text.length;
      const end = start + 1 + (b % (view.text.length - start));
      const span = originOf(view, start, end);
      expect(span.start).toBe(view.origin[start]);
      expect(span.end).toBe((view.origin[end - 1] ?? -1) + 1);
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(sentence.end);
    }),
    { numRuns: 300, seed: 8 },
  );
});
