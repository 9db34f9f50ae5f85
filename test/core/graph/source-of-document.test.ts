import { expect, test } from "vitest";
import { DocumentId } from "../../../core/document.ts";
import { sourceOfDocument } from "../../../core/graph/source-of-document.ts";

const source = (publisher?: string) =>
  sourceOfDocument({ id: DocumentId.parse("d1"), ...(publisher !== undefined && { publisher }) });

test.each([
  ["New Harbour (新港)", "新港"],
  ["New Harbour（新港）", "新港"],
  ["Harbour Times", "HARBOUR TIMES "],
])("%s and %s are one source", (one, other) => {
  expect(source(one)).toBe(source(other));
});

test("what is in brackets otherwise is part of the name", () => {
  expect(source("日报 (digest)")).not.toBe(source("日报"));
});

test("a document without a publisher is a source of its own", () => {
  expect(source()).toBe("document d1");
  expect(source("")).toBe("document d1");
});
