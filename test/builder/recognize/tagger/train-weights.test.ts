import { expect, test } from "vitest";
import { seededRandom } from "../../../../builder/measure/seeded-random.ts";
import {
  decodeNameModel,
  encodeNameModel,
  prepareModel,
} from "../../../../builder/recognize/tagger/name-model.ts";
import { TRANSITIONS } from "../../../../builder/recognize/tagger/name-tags.ts";
import { tagNames } from "../../../../builder/recognize/tagger/tag-names.ts";
import type { LabelledSentence } from "../../../../builder/recognize/tagger/train/labelled-sentence.ts";
import { expandTemplate, varyNames } from "../../../../builder/recognize/tagger/train/templates.ts";
import { trainWeights } from "../../../../builder/recognize/tagger/train/train-weights.ts";

const tables = {
  language: "en" as const,
  words: new Int32Array(0),
  wordBits: new Uint16Array(0),
  pairs: new Int32Array(0),
  pairBits: new Uint8Array(0),
};
const untrained = {
  features: new Int32Array(0),
  weights: new Int8Array(0),
  step: 1,
  transition: new Float32Array(TRANSITIONS),
};

const firms = ["Acme", "Borel Labs", "Cedar", "Dovecot Systems"];
const sentences: LabelledSentence[] = firms.flatMap((buyer) =>
  firms.map((bought) =>
    expandTemplate(
      "{company} bought {firm} on Monday",
      (slot) => ({ text: slot === "firm" ? bought : buyer, type: "company" as const }),
      () => 0,
    ),
  ),
);

const train = () =>
  encodeNameModel({
    ...tables,
    ...trainWeights(sentences, prepareModel({ ...tables, ...untrained }), {
      epochs: 5,
      rate: 0.1,
      leastCount: 1,
      mostLearnt: 10_000,
      mostKept: 5_000,
      dropout: 0.1,
      random: seededRandom(1),
      report: () => undefined,
    }),
  });

test("training twice gives the same bytes, and the model finds names that it never saw", () => {
  const bytes = train();
  expect(train()).toEqual(bytes);
  const names = tagNames("Elmtree bought Fernhill on Monday", "en", decodeNameModel(bytes));
  expect(names.map(({ start, end, type }) => ({ start, end, type }))).toEqual([
    { start: 0, end: 7, type: "company" },
    { start: 15, end: 23, type: "company" },
  ]);
});

test("bytes that are no model are refused", () => {
  expect(() => decodeNameModel(new Uint8Array([1, 2, 3]))).toThrow("are not a name model");
  expect(() => decodeNameModel(train().slice(0, -1))).toThrow("its header promises");
});

test("names that are replaced keep their marks in place", () => {
  const sentence: LabelledSentence = {
    text: "A bought Bee, and A grew.",
    names: [
      { start: 0, end: 1, types: ["company"] },
      { start: 18, end: 19, types: ["company"] },
    ],
    unsure: [{ start: 9, end: 12 }],
  };
  const varied = varyNames(
    sentence,
    () => ({ text: "Long Name" }),
    () => 0,
    1,
  );
  expect(varied).toEqual({
    text: "Long Name bought Bee, and Long Name grew.",
    names: [
      { start: 0, end: 9, types: ["company"] },
      { start: 26, end: 35, types: ["company"] },
    ],
    unsure: [{ start: 17, end: 20 }],
  });
});
