import { expect, test } from "vitest";
import { explainStatement } from "../../../builder/explain/explain-statement.ts";
import type { PredicateId } from "../../../core/ontology/relation-type.ts";
import type { Snapshot } from "../../../core/snapshot.ts";
import { buildFrom, fileOf } from "../build-from.ts";
import { knowledge } from "./reading-of.ts";

function explain(snapshot: Snapshot, predicate: PredicateId): string[] {
  const statement = snapshot.statements.find((each) => each.predicate === predicate);
  if (!statement) throw new Error(`Nothing says ${predicate}; the text must.`);
  return explainStatement(statement, snapshot, knowledge);
}

const startingWith = (lines: readonly string[], label: string) =>
  lines.filter((line) => line.trim().startsWith(label)).map((line) => line.trim().slice(label.length).trim());

test("a statement is told with its rule, its ends, its context, its votes and its resolution", () => {
  const sentence = "Northwell Robotics plans to acquire Brightfold AI for $20 million.";
  const text = `Northwell Robotics opened in Oslo. ${sentence}`;
  const snapshot = buildFrom([fileOf("deal.md", text)]);
  const start = text.indexOf(sentence);
  const lines = explain(snapshot, "acquired");
  expect(lines[0]).toMatch(
    /^statement [0-9a-f]{16}: Northwell Robotics \(company:northwellrobotics\) acquired Brightfold AI \(company:brightfoldai\)$/,
  );
  expect(lines).toContain(`evidence 1 of 1: deal, ${start}–${text.length}`);
  expect(startingWith(lines, "rule")[0]).toMatch(/^acquired:en\d+ {2}\{<s\} \{v:acquire,/);
  expect(startingWith(lines, "cue")).toEqual(['"plans to acquire"']);
  expect(startingWith(lines, "subject").slice(0, 1)).toEqual([
    `"Northwell Robotics" (company, ${start}–${start + 18}), as the subject of the clause`,
  ]);
  expect(startingWith(lines, "object").slice(0, 1)).toEqual([
    `"Brightfold AI" (company, ${text.indexOf("Brightfold")}–${text.indexOf(" for")}), in the cue's own slot`,
  ]);
  expect(startingWith(lines, "context")[0]).toMatch(
    /^planned by "plans" in the cue; scope: "Northwell Robotics plans/,
  );
  expect(startingWith(lines, "qualifiers")[0]).toBe(
    'amount "$20 million" (value 20000000, currency USD, kind price)',
  );
  expect(startingWith(lines, "confidence")[1]).toMatch(
    /^0\.\d\d from ends 0\.90 and 0\.95, names 0\.\d\d and 0\.\d\d$/,
  );
  expect(startingWith(lines, "name")[0]).toMatch(
    /^"Northwell Robotics": .*form 0\.\d\d.* → company, confidence 0\.\d\d/,
  );
  expect(startingWith(lines, "resolution")).toContain(
    '"Northwell Robotics" is company:northwellrobotics: no known or longer name is near; equal names are one entity',
  );
});

test("every quote of a statement is told, in both languages, and a name of the lexicon says so", () => {
  const snapshot = buildFrom([
    fileOf("a.md", "Tencent acquired Moonshot AI."),
    fileOf("b.md", "腾讯收购了月之暗面。"),
  ]);
  const lines = explain(snapshot, "acquired");
  expect(lines.filter((line) => line.startsWith("evidence"))).toEqual([
    "evidence 1 of 2: a, 0–29",
    "evidence 2 of 2: b, 0–10",
  ]);
  expect(startingWith(lines, "resolution")).toContain(
    '"腾讯" is company:tencent: the lexicon has it among the names of company:tencent',
  );
});

test("an end that the sentence does not name is told with the words that stand for it", () => {
  const snapshot = buildFrom([
    fileOf("a.md", "Northwell Robotics grew. The company acquired Brightfold AI."),
  ]);
  const [subject] = startingWith(explain(snapshot, "acquired"), "subject");
  expect(subject).toBe(
    '"Northwell Robotics" (company, 0–18), as the subject of the clause, for which "The company" stands here from sentence 1',
  );
});

test("what noun phrases state is told by the mechanism that read it", () => {
  const snapshot = buildFrom([fileOf("a.md", "OpenAI CEO Sam Altman spoke in Oslo.")]);
  const lines = explain(snapshot, "works_at");
  expect(startingWith(lines, "rule")[0]).toBe(
    "works_at:post  a noun phrase that holds person, title and organisation",
  );
});

test("a quote that the rules do not read any more is told as such", () => {
  const snapshot = structuredClone(buildFrom([fileOf("a.md", "Tencent acquired Moonshot AI.")]));
  const evidence = snapshot.statements[0]?.evidence[0];
  if (evidence) evidence.extractor = "acquired:en99";
  expect(startingWith(explain(snapshot, "acquired"), "rule")[0]).toBe(
    "acquired:en99 does not read this any more: the snapshot is older than the rules; build it again",
  );
});
