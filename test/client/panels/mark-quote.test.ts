import fc from "fast-check";
import { expect, test } from "vitest";
import { isInQuote, markQuote } from "../../../client/panels/mark-quote.ts";
import { Evidence } from "../../../core/statement.ts";

const evidence = (given: Record<string, unknown>) =>
  Evidence.parse({
    document: "d",
    start: 0,
    end: 1,
    quote: "?",
    subjectText: "?",
    objectText: "?",
    extractor: "rule",
    confidence: 1,
    ...given,
  });

test("a quote is cut at subject, cue and object, wherever it stands in its document", () => {
  const given = evidence({
    start: 100,
    end: 112,
    quote: "张三已离开北方公司任职。",
    subjectSpan: [100, 102],
    cueSpan: [103, 105],
    objectSpan: [105, 109],
  });
  expect(markQuote(given)).toEqual([
    { text: "张三", role: "subject" },
    { text: "已", role: "plain" },
    { text: "离开", role: "cue" },
    { text: "北方公司", role: "object" },
    { text: "任职。", role: "plain" },
  ]);
});

test("a party within the cue is marked as the party", () => {
  const given = evidence({
    end: 21,
    quote: "hired Ann from North.",
    cueSpan: [0, 14],
    objectSpan: [6, 9],
    subjectSpan: [15, 20],
  });
  expect(markQuote(given).map(({ role, text }) => `${role}:${text}`)).toEqual([
    "cue:hired ",
    "object:Ann",
    "cue: from",
    "plain: ",
    "subject:North",
    "plain:.",
  ]);
});

test("a span outside of the quote marks nothing and says so", () => {
  const given = evidence({ start: 50, end: 58, quote: "He left.", subjectSpan: [10, 14], cueSpan: [53, 57] });
  expect(markQuote(given)).toEqual([
    { text: "He ", role: "plain" },
    { text: "left", role: "cue" },
    { text: ".", role: "plain" },
  ]);
  expect(isInQuote(given, given.subjectSpan)).toBe(false);
  expect(isInQuote(given, given.cueSpan)).toBe(true);
  expect(isInQuote(given, undefined)).toBe(false);
});

test("the parts of a quote are the quote, whatever the spans", () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.nat(30),
      span,
      span,
      span,
      (quote, start, a, b, c) => {
        const given = evidence({
          start,
          end: start + quote.length,
          quote,
          subjectSpan: a,
          cueSpan: b,
          objectSpan: c,
        });
        const parts = markQuote(given);
        expect(parts.map(({ text }) => text).join("")).toBe(quote);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
      },
    ),
  );
});
