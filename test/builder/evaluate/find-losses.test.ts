import { expect, test } from "vitest";
import { evaluate } from "../../../builder/evaluate/evaluate.ts";
import { findLosses } from "../../../builder/evaluate/find-losses.ts";
import { parseGold } from "../../../builder/evaluate/gold.ts";
import type { PredicateId } from "../../../core/ontology/relation-type.ts";
import { exampleAnnotated, exampleSnapshot } from "../../fixtures/annotated-example.ts";
import { type GivenEntity, snapshotOf } from "../../fixtures/snapshot-of.ts";

const company = (id: string, en: string): GivenEntity => ({ id: `company:${id}`, en });
const [quillon, tarn, moor] = [
  company("quillon", "Quillon"),
  company("tarn", "Tarn"),
  company("moor", "Moor"),
];

interface Case {
  readonly text: string;
  readonly found: readonly GivenEntity[];
  /** Statements: subject, predicate, object and how the sentence names both; an end in brackets is not named. */
  readonly said?: readonly (readonly [string, PredicateId, string, string, string])[];
  readonly entities?: readonly (readonly [type: string, name: string, ...mentions: string[]])[];
  /** Annotated relations by the names of their ends. */
  readonly annotated: readonly (readonly [string, string, string, string])[];
}

const companies = [
  ["company", "Quillon"],
  ["company", "Tarn"],
  ["company", "Moor"],
] as const;

/** What went wrong, as lines of kind, cause and detail. */
function lossesOf({ text, found, said = [], entities = companies, annotated }: Case): string[] {
  const bare = (end: string) => end.replace(/^\[(.+)\]$/, "$1");
  const snapshot = snapshotOf(
    [{ id: "d", title: "T", language: "en", text }],
    found,
    said.map(([subject, predicate, object, s, o], at) => ({
      id: `s${at}`,
      subject,
      predicate,
      object,
      quotes: [["d", text, bare(s), bare(o)]],
    })),
  );
  said.forEach(([, , , s, o], at) => {
    const evidence = snapshot.statements[at]?.evidence[0];
    if (s.startsWith("[")) delete evidence?.subjectSpan;
    if (o.startsWith("[")) delete evidence?.objectSpan;
  });
  const gold = parseGold(
    JSON.stringify({
      lang: "en",
      entities: entities.map(([type, name, ...mentions]) => ({ id: name, type, name, mentions })),
      relations: annotated.map(([s, p, o, evidence]) => ({ s, p, o, evidence })),
    }),
  );
  const evaluation = evaluate(snapshot, [{ name: "d", gold, text }]);
  return findLosses(snapshot, evaluation).map(({ kind, cause, detail }) => `${kind} ${cause}: ${detail}`);
}

test("lost, name: an end that was found nowhere", () => {
  const text = "Quillon bought Tarn.";
  expect(lossesOf({ text, found: [quillon], annotated: [["Quillon", "acquired", "Tarn", text]] })).toEqual([
    'lost name: "Tarn" was found nowhere',
  ]);
});

test("lost, name: an end that stands in the sentence but was found in another one only", () => {
  const text = "Tarn grew. Quillon bought Tarn.";
  const annotated = [["Quillon", "acquired", "Tarn", "Quillon bought Tarn."]] as const;
  expect(lossesOf({ text, found: [quillon, tarn], annotated })).toEqual([
    'lost name: "Tarn" stands here and was not found here',
  ]);
});

test("lost, resolution: the name was taken for another annotated thing", () => {
  const text = "Quillon bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [{ id: "company:quillon", en: "Quillon", aliases: ["Tarn"] }],
      annotated: [["Quillon", "acquired", "Tarn", text]],
    }),
  ).toEqual(['lost resolution: "Tarn" was taken for Quillon (company:quillon)']);
});

test("lost, type: found as something that the predicate does not take", () => {
  const text = "Quillon bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, { id: "person:tarn", en: "Tarn" }],
      annotated: [["Quillon", "acquired", "Tarn", text]],
    }),
  ).toEqual(['lost type: "Quillon" is a company, "Tarn" a person']);
});

test("lost, coreference: the sentence names one end only", () => {
  const text = "Quillon grew. The company bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, tarn],
      annotated: [["Quillon", "acquired", "Tarn", "The company bought Tarn"]],
    }),
  ).toEqual(['lost coreference: "Quillon" is not named here']);
});

test("lost and false, end: the predicate was read with another name of the sentence", () => {
  const text = "Moor says that Quillon bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, tarn, moor],
      said: [["company:moor", "acquired", "company:tarn", "Moor", "Tarn"]],
      annotated: [["Quillon", "acquired", "Tarn", "Quillon bought Tarn"]],
    }),
  ).toEqual([
    "lost end: Moor acquired Tarn was read (fixture)",
    "false end: annotated is Quillon acquired Tarn",
  ]);
});

test("lost and false, predicate: the pair was read with another predicate", () => {
  const text = "Quillon bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, tarn],
      said: [["company:quillon", "subsidiary_of", "company:tarn", "Quillon", "Tarn"]],
      annotated: [["Quillon", "acquired", "Tarn", text]],
    }),
  ).toEqual([
    "lost predicate: Quillon subsidiary_of Tarn was read (fixture)",
    "false predicate: annotated is acquired",
  ]);
});

test("lost, rule: named and typed in one sentence, and not read", () => {
  const text = "Quillon swallowed Tarn.";
  expect(
    lossesOf({ text, found: [quillon, tarn], annotated: [["Quillon", "acquired", "Tarn", text]] }),
  ).toEqual(["lost rule: both ends are named and typed; no rule reads it"]);
});

test("false, name: an end is nothing annotated, or not as annotated", () => {
  const text = "Quillon bought Tarn Works.";
  expect(
    lossesOf({
      text,
      found: [quillon, company("works", "Tarn Works")],
      said: [["company:quillon", "acquired", "company:works", "Quillon", "Tarn Works"]],
      annotated: [],
    }),
  ).toEqual(['false name: "Tarn Works" (not as annotated: Tarn)']);
});

test("false, resolution: the words name another annotated thing than the end was taken for", () => {
  const text = "Quillon Labs met Quillon and Tarn.";
  expect(
    lossesOf({
      text,
      found: [{ id: "company:quillon", en: "Quillon Labs", aliases: ["Labs", "Quillon"] }, tarn],
      entities: [
        ["company", "Quillon"],
        ["company", "Quillon Labs", "Labs"],
        ["company", "Tarn"],
      ],
      said: [["company:quillon", "acquired", "company:tarn", "Quillon", "Tarn"]],
      annotated: [],
    }),
  ).toEqual(['false resolution: "Quillon" names Quillon, but was taken for Quillon Labs']);
});

test("false, type: by the annotated types the predicate cannot hold", () => {
  const text = "Quillon bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, tarn],
      entities: [
        ["company", "Quillon"],
        ["person", "Tarn"],
      ],
      said: [["company:quillon", "acquired", "company:tarn", "Quillon", "Tarn"]],
      annotated: [],
    }),
  ).toEqual(["false type: Quillon is a company, Tarn a person"]);
});

test("false, coreference: the end that the sentence does not name is the wrong one", () => {
  const text = "Moor grew. Quillon and it bought Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, tarn, moor],
      said: [["company:moor", "acquired", "company:tarn", "[Moor]", "Tarn"]],
      annotated: [["Quillon", "acquired", "Tarn", "Quillon and it bought Tarn"]],
    }),
  ).toEqual([
    "lost end: Moor acquired Tarn was read (fixture)",
    'false coreference: "Moor" is not named here; annotated is Quillon acquired Tarn',
  ]);
});

test("false, rule: the text says nothing of the kind of the pair", () => {
  const text = "Quillon saw Tarn.";
  expect(
    lossesOf({
      text,
      found: [quillon, tarn],
      said: [["company:quillon", "acquired", "company:tarn", "Quillon", "Tarn"]],
      annotated: [],
    }),
  ).toEqual(["false rule: nothing of the kind is annotated of the pair"]);
});

test("misread, context: polarity or modality is another than annotated", () => {
  const losses = findLosses(exampleSnapshot, evaluate(exampleSnapshot, exampleAnnotated));
  expect(losses.filter(({ kind }) => kind === "misread")).toEqual([
    expect.objectContaining({
      cause: "context",
      text: "harbour",
      detail: "read as asserted fact, annotated as asserted planned",
    }),
    expect.objectContaining({
      cause: "context",
      text: "haiwan",
      detail: "read as asserted fact, annotated as negated denied",
    }),
  ]);
});
