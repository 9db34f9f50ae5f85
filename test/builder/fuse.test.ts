import { describe, expect, test } from "vitest";
import { buildFrom, fileOf, linesOf } from "./build-from.ts";

describe("one statement", () => {
  test("for what two documents say, with a quote of each, across languages", () => {
    const { statements } = buildFrom([
      fileOf("a.md", "Alibaba invested in Moonshot AI."),
      fileOf("b.md", "阿里巴巴投资了月之暗面。"),
    ]);
    expect(
      statements.map(({ subject, predicate, object, evidence }) => ({
        says: [subject, predicate, object],
        quotes: evidence.map(({ document, quote, subjectText, objectText }) => [
          document,
          quote,
          subjectText,
          objectText,
        ]),
      })),
    ).toEqual([
      {
        says: ["company:alibaba", "invested_in", "company:moonshot-ai"],
        quotes: [
          ["a", "Alibaba invested in Moonshot AI.", "Alibaba", "Moonshot AI"],
          ["b", "阿里巴巴投资了月之暗面。", "阿里巴巴", "月之暗面"],
        ],
      },
    ]);
  });

  test("is surer than each of its quotes", () => {
    const alone = buildFrom([fileOf("a.md", "Alibaba invested in Moonshot AI.")]).statements[0];
    const both = buildFrom([
      fileOf("a.md", "Alibaba invested in Moonshot AI."),
      fileOf("b.md", "阿里巴巴投资了月之暗面。"),
    ]).statements[0];
    expect(both?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(both?.confidence).toBeLessThanOrEqual(1);
  });

  test("for a symmetric relation told from either side", () => {
    expect(
      linesOf(
        buildFrom([
          fileOf("a.md", "Apple teamed up with Alibaba."),
          fileOf("b.md", "阿里巴巴与苹果达成战略合作。"),
        ]),
      ),
    ).toEqual(["company:alibaba partnered_with company:apple ×2"]);
  });

  test("for a plan and its deed: what one text reports as done is done", () => {
    expect(
      linesOf(
        buildFrom([
          fileOf("a.md", "Meta plans to acquire Brightfold AI."),
          fileOf("b.md", "Meta has acquired Brightfold AI."),
        ]),
      ),
    ).toEqual(["company:meta acquired company:brightfoldai ×2"]);
  });

  test("takes what one text lacks from the other", () => {
    const { statements } = buildFrom([
      fileOf("a.md", "Meta acquired Brightfold AI for $2 billion."),
      fileOf("b.md", "Meta acquired Brightfold AI in May 2024."),
    ]);
    expect(statements.map(({ qualifiers }) => qualifiers)).toEqual([
      {
        when: { text: "May 2024", from: "2024-05", to: "2024-05", precision: "month" },
        amount: { text: "$2 billion", value: 2_000_000_000, currency: "USD", kind: "price" },
      },
    ]);
  });

  test("is a former post only where every text says so", () => {
    const former = (...texts: string[]) =>
      buildFrom(texts.map((text, at) => fileOf(`${at}.md`, text)))
        .statements.filter(({ predicate }) => predicate === "works_at")
        .map(({ qualifiers }) => qualifiers?.former ?? false);
    expect(former("Lena Farrow was chief scientist of Apple.")).toEqual([true]);
    expect(
      former("Lena Farrow was chief scientist of Apple.", "Lena Farrow is chief scientist of Apple."),
    ).toEqual([false]);
  });
});

describe("two statements", () => {
  test("for a contradiction: nothing is deleted", () => {
    expect(
      linesOf(
        buildFrom([
          fileOf("a.md", "Meta has acquired Brightfold AI."),
          fileOf("b.md", "Meta denied that it had acquired Brightfold AI."),
        ]),
      ),
    ).toEqual([
      "company:meta acquired company:brightfoldai not denied ×1",
      "company:meta acquired company:brightfoldai ×1",
    ]);
    expect(
      linesOf(
        buildFrom([fileOf("a.md", "吉利汽车已接入DeepSeek。"), fileOf("b.md", "吉利汽车尚未接入DeepSeek。")]),
      ),
    ).toEqual([
      "company:geely integrated company:deepseek not ×1",
      "company:geely integrated company:deepseek ×1",
    ]);
  });

  test("for two rounds of one investor in different years", () => {
    const { statements } = buildFrom([
      fileOf("a.md", "Tencent invested $5 million in Brightfold AI in 2023.", "2025-01-01"),
      fileOf("b.md", "Tencent invested $50 million in Brightfold AI in 2024.", "2025-01-01"),
    ]);
    expect(statements.map(({ qualifiers }) => qualifiers?.when?.text).sort()).toEqual(["2023", "2024"]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
  });
});

test("one sentence gives one quote, of the surest reading, even where several rules read it", () => {
  const { statements } = buildFrom([fileOf("a.md", "Zhipu was spun off from Tsinghua University.")]);
  expect(statements.map(({ evidence }) => evidence.length)).toEqual([1]);
  const first = statements[0];
  expect(first?.confidence).toBeGreaterThanOrEqual(first?.evidence[0]?.confidence ?? 1);
});

test("an end is quoted as it is written, marks of Markdown left out of the view included", () => {
  const { statements, documents } = buildFrom([
    fileOf("a.md", "由 **Meta** 收购的 智谱 AI 完成融资。腾讯 收购 了 智谱 AI 。"),
  ]);
  const text = documents[0]?.text ?? "";
  for (const { evidence } of statements)
    for (const { subjectSpan, subjectText, objectSpan, objectText } of evidence) {
      if (subjectSpan) expect(text.slice(...subjectSpan)).toBe(subjectText);
      if (objectSpan) expect(text.slice(...objectSpan)).toBe(objectText);
    }
  expect(statements.flatMap(({ evidence }) => evidence.map(({ objectText }) => objectText))).toContain(
    "智谱 AI",
  );
});
