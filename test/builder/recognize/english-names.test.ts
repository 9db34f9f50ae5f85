import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { read } from "../../../builder/inputs/read.ts";
import { recognize } from "../../../builder/recognize/recognize.ts";
import { segment } from "../../../builder/segment.ts";
import { loadKnowledge } from "../../../scripts/load-knowledge.ts";

const knowledge = await loadKnowledge();

/** Names with their types, each once, in order of the text. */
function namesIn(text: string): string[] {
  const { document } = read({ path: "a.txt", bytes: new TextEncoder().encode(text) }, (content) =>
    createHash("sha256").update(content).digest("hex"),
  );
  if (!document) throw new Error("The text was not read.");
  const sentences = recognize(document, segment(document), knowledge);
  return [...new Set(sentences.flatMap(({ names }) => names.map(({ text, type }) => `${text}/${type}`)))];
}

test.each([
  ["Observers say that prices will rise. Rumours abound.", []],
  ["Entropy is not new. Differentiation comes first, and scale follows.", []],
  ["Summary: costs fell. Misjudgment 1: growth lasts.", []],
  ["Americans bought 30x more in Jersey City, N.J., than in 2019.", []],
  ["The Company said the Board would meet.", []],
])("what only opens a sentence is no name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("an acronym of common words is no name, one of a firm is", () => {
  const names = namesIn(
    "Norvik Freight moves less-than-truckload (LTL) cargo. LTL is slow. Norvik Freight Lines (NFL) also sells tyres.",
  );
  expect(names.some((name) => name.startsWith("LTL/"))).toBe(false);
  expect(names).toContain("Norvik Freight Lines/company");
});

test("what describes the firm named after it is no name, nor is its town", () => {
  const names = namesIn(
    "South African AI platform Kelvona bought SME lending startup Brindle Pay from Elmsford-based Norvik Freight.",
  );
  expect(names).toEqual(["Kelvona/company", "Brindle Pay/company", "Norvik Freight/company"]);
});

test("a people and an honorific are cut off a name", () => {
  const names = namesIn("The Swedish-British drugmaker Kelvona hired Mr Haldane from non-Kelvona rivals.");
  expect(names).toContain("Kelvona/company");
  expect(names.some((name) => name.startsWith("Mr Haldane"))).toBe(false);
  expect(names.some((name) => name.startsWith("Swedish"))).toBe(false);
});

test("a member of a list takes the type of the others", () => {
  const names = namesIn(
    "The round was led by Sandvale Ventures and included Marlow Grace, Quillon Capital, Hebden Partners and Tarn Capital.",
  );
  expect(names).toContain("Marlow Grace/investor");
});

test("a person's given name and family name stand for the person", () => {
  const names = namesIn(
    "Priya Ramanathan, chief executive of Tolvanix, resigned. Priya had led Tolvanix since 2015. Ramanathan will advise it.",
  );
  expect(names).toContain("Priya/person");
  expect(names).toContain("Ramanathan/person");
});

test("a media house that is only cited is no name", () => {
  expect(namesIn("Tolvanix Inc. will close a plant, the Norwich Courier reported on Friday.")).toEqual([
    "Tolvanix Inc./company",
  ]);
});
