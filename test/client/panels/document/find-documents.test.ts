import { expect, test } from "vitest";
import { type DocumentOrder, findDocuments } from "../../../../client/panels/document/find-documents.ts";
import { DocumentCard } from "../../../../core/api.ts";

const card = (id: string, more: Partial<Record<keyof DocumentCard, unknown>>): DocumentCard =>
  DocumentCard.parse({ id, title: id, language: "en", sha256: "0", statements: 0, ...more });

const documents = [
  card("harbour", { title: "Café Harbour raises", publisher: "Times", date: "2024-03-05", statements: 4 }),
  card("memo", { title: "A memo", statements: 1 }),
  card("round", {
    title: "兰亭完成新一轮融资",
    publisher: "江海财经",
    date: "2025-01",
    language: "zh",
    statements: 9,
  }),
];

const found = (query: string, order: DocumentOrder = "newest") =>
  findDocuments(documents, query, order, "en").map(({ id }) => id);

test.each([
  ["", ["round", "harbour", "memo"]],
  ["cafe times", ["harbour"]],
  ["融资 2025", ["round"]],
  ["times 2025", []],
])("documents with %s in title, publisher or date", (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test.each([
  ["oldest", ["memo", "harbour", "round"]],
  ["publisher", ["harbour", "round", "memo"]],
  ["statements", ["round", "harbour", "memo"]],
  ["title", ["memo", "harbour", "round"]],
] as const)("documents by %s", (order, ids) => {
  expect(found("", order)).toEqual(ids);
});
