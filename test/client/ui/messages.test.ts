import { expect, test } from "vitest";
import { messages } from "../../../client/ui/messages.ts";

const texts = (table: object): [string, string][] =>
  Object.entries(table).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "function") return [[key, String(value(2, 3))]];
    return typeof value === "string" ? [[key, value]] : texts(value as object);
  });

test("both languages have a text for everything", () => {
  expect(texts(messages.zh).map(([key]) => key)).toEqual(texts(messages.en).map(([key]) => key));
  for (const [, text] of [...texts(messages.en), ...texts(messages.zh)]) expect(text.trim()).not.toBe("");
});

test("Chinese texts are Chinese, but for the name of the other language", () => {
  const latin = texts(messages.zh).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  expect(latin.map(([key]) => key)).toEqual(["otherLanguage"]);
});

test("one thing is counted in the singular", () => {
  expect(messages.en.counts(1, 1)).toBe("1 entity · 1 statement");
  expect(messages.en.counts(1286, 2)).toBe("1,286 entities · 2 statements");
  expect(messages.zh.counts(1286, 2)).toBe("1,286 个实体 · 2 条陈述");
});
