import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeNameModel } from "../../../../builder/recognize/tagger/name-model.ts";
import { tagNames } from "../../../../builder/recognize/tagger/tag-names.ts";

const models = {
  en: decodeNameModel(readFileSync("graph-data/models/names.en.bin")),
  zh: decodeNameModel(readFileSync("graph-data/models/names.zh.bin")),
};

const namesIn = (sentence: string, language: "en" | "zh"): string[] =>
  tagNames(sentence, language, models[language]).map(
    (name) => `${name.type} ${sentence.slice(name.start, name.end)}`,
  );

test.each([
  [
    "Velmora Robotics has raised $30 million in a Series B round led by Quillon Ventures.",
    ["company Velmora Robotics", "investor Quillon Ventures"],
  ],
  [
    "Brightlake CEO Tamsin Okoro said the company would hire 40 engineers.",
    ["company Brightlake", "person Tamsin Okoro"],
  ],
  ["The company opened an office in Lisbon on Tuesday.", []],
])("English names that no list holds are found: %s", (sentence, names) => {
  expect(namesIn(sentence, "en")).toEqual(names);
});

test.each([
  ["澜沐科技完成数千万元A轮融资，由砚峰资本领投。", ["company 澜沐科技", "investor 砚峰资本"]],
  ["澜沐科技首席执行官顾远舟表示，公司明年将进入欧洲市场。", ["company 澜沐科技", "person 顾远舟"]],
  ["该公司表示，今年净利润同比增长12%。", []],
])("Chinese names that no list holds are found: %s", (sentence, names) => {
  expect(namesIn(sentence, "zh")).toEqual(names);
});

test("confidence is a probability, and the same sentence gives the same names each time", () => {
  const sentence = "Former Nortane executive Ilse Brandt joined Kestrel Labs in May.";
  const first = tagNames(sentence, "en", models.en);
  expect(first.length).toBeGreaterThan(0);
  for (const name of first) {
    expect(name.confidence).toBeGreaterThan(0);
    expect(name.confidence).toBeLessThanOrEqual(1);
  }
  expect(tagNames(sentence, "en", models.en)).toEqual(first);
});

test("an empty sentence and one of marks alone have no names", () => {
  expect(tagNames("", "en", models.en)).toEqual([]);
  expect(tagNames(" … —", "zh", models.zh)).toEqual([]);
});

test("a sentence in another language than the model's is refused", () => {
  expect(() => tagNames("Hello", "en", models.zh)).toThrow(
    'A name model for "zh" cannot tag a sentence in "en".',
  );
});
