import { expect, test } from "vitest";
import { explainMissing } from "../../../builder/explain/explain-missing.ts";
import type { Stage } from "../../../builder/explain/finding.ts";
import type { PredicateId } from "../../../core/ontology/relation-type.ts";
import { hash, readingOf } from "./reading-of.ts";

type Case = readonly [
  stage: Stage,
  text: string,
  subject: string,
  predicate: PredicateId,
  object: string,
  reason: string,
];

const find = (text: string, subject: string, predicate: PredicateId, object: string) =>
  explainMissing({ subject, predicate, object }, readingOf(text), hash);

test.each<Case>([
  [
    "text",
    "Northwell Robotics bought Brightfold AI.",
    "Northwell Robotics",
    "acquired",
    "Quillon",
    'the document does not have "Quillon"',
  ],
  [
    "name",
    "The buyer, called murmur, bought Brightfold AI.",
    "murmur",
    "acquired",
    "Brightfold AI",
    'no channel proposed "murmur" here',
  ],
  [
    "name",
    "Brightfold AI bought Tarn Valley Robotics.",
    "Brightfold AI",
    "acquired",
    "Valley Robotics",
    'no channel proposed "Valley Robotics" here',
  ],
  [
    "sentence",
    "Northwell Robotics grew last year. Staff are busy. Brightfold AI opened an office.",
    "Northwell Robotics",
    "acquired",
    "Brightfold AI",
    'no sentence names both "Northwell Robotics" and "Brightfold AI"; nearest are 1 and 3, and no cue of acquired matches there',
  ],
  [
    "type",
    "Northwell Robotics bought Sam Altman a car.",
    "Northwell Robotics",
    "acquired",
    "Sam Altman",
    '"Sam Altman" is a person; the object of acquired is a company',
  ],
  [
    "cue",
    "Northwell Robotics swallowed Brightfold AI whole.",
    "Northwell Robotics",
    "acquired",
    "Brightfold AI",
    "no cue of acquired matches in the sentence",
  ],
  [
    "cue",
    "腾讯与月之暗面举行了会议。",
    "腾讯",
    "acquired",
    "月之暗面",
    "no cue of acquired matches in the sentence",
  ],
  [
    "slot",
    "Northwell Robotics says that Brightfold AI bought Moonshot AI.",
    "Northwell Robotics",
    "acquired",
    "Moonshot AI",
    'a cue matches, but with other ends: subject "Brightfold AI" as the subject of the clause; object "Moonshot AI"',
  ],
  [
    "unfilled",
    "The round was led by Harbor Ridge Ventures.\n\nNorthwell Robotics was founded in 2019.",
    "Harbor Ridge Ventures",
    "invested_in",
    "Northwell Robotics",
    "no object as the company whose round or deal is being told",
  ],
  [
    "cue",
    "Northwell Robotics met Tencent after OpenAI bought Moonshot AI.",
    "Northwell Robotics",
    "acquired",
    "Tencent",
    "cues of acquired match for others only",
  ],
  [
    "type",
    "Northwell Robotics grew. Sam Altman slept.",
    "Northwell Robotics",
    "acquired",
    "Sam Altman",
    '"Sam Altman" is a person',
  ],
  [
    "guard",
    "百川智能联合创始人焦可离开北京。",
    "焦可",
    "resigned_from",
    "百川智能",
    "a guard refuses the match",
  ],
  [
    "context",
    "Will Northwell Robotics buy Brightfold AI?",
    "Northwell Robotics",
    "acquired",
    "Brightfold AI",
    'nobody claims it: "?" in "Will Northwell Robotics buy Brightfold AI"',
  ],
  ["context", "目前尚不清楚腾讯是否收购了月之暗面。", "腾讯", "acquired", "月之暗面", "nobody claims it: "],
  [
    "settle",
    "DeepSeek推出DeepSeek-R1，DeepSeek上线DeepSeek-R1。",
    "DeepSeek",
    "integrated",
    "DeepSeek-R1",
    "it was read, but another reading was preferred",
  ],
  [
    "resolution",
    "Northwell Robotics (Brightfold AI) is new. Northwell Robotics acquired Brightfold AI.",
    "Northwell Robotics",
    "acquired",
    "Brightfold AI",
    "both ends were resolved into company:northwellrobotics",
  ],
  [
    "said",
    "Northwell Robotics did not acquire Brightfold AI.",
    "Northwell Robotics",
    "acquired",
    "Brightfold AI",
    ", negated, fact, of 1 quote in this document",
  ],
])("%s: %s", (stage, text, subject, predicate, object, reason) => {
  const { finding } = find(text, subject, predicate, object);
  expect({ stage: finding.stage, reason: finding.reason }).toEqual({
    stage,
    reason: expect.stringContaining(reason),
  });
});

test("a name that was voted out comes with its votes", () => {
  // Which of these is proposed and not accepted is the recogniser's affair.
  const text = "单远离开谷歌的办公室。松涛说，远山离开谷歌，白石与小满也离开谷歌。Murmur Inc. left Google.";
  const reading = readingOf(text);
  const out = [...reading.votes.values()].find(
    ({ text: form, decision }) => !decision && !reading.decisions.has(form) && text.includes(form),
  );
  const form = out?.text ?? "";
  const { finding } = explainMissing(
    { subject: form, predicate: "resigned_from", object: "谷歌" },
    reading,
    hash,
  );
  expect(finding.stage).toBe("name");
  expect(finding.lines.join("\n")).toContain(`"${form}": `);
  expect(finding.lines.join("\n")).toContain("→ no name: the channels come to 0.");
});

test("the way is told line by line: document, both names, the sentence, the stage, the evidence", () => {
  expect(
    find("Northwell Robotics swallowed Brightfold AI.", "Northwell Robotics", "acquired", "Brightfold AI")
      .lines,
  ).toEqual([
    "document  invented (en), 1 sentences",
    'name      "Northwell Robotics": stands in sentences 1; found in 1 as company:northwellrobotics',
    'name      "Brightfold AI": stands in sentences 1; found in 1 as company:brightfoldai',
    "sentence  1: Northwell Robotics swallowed Brightfold AI.",
    "lost at   cue: no cue of acquired matches in the sentence",
    "          as the rules see it: [company Northwell Robotics] swallowed [company Brightfold AI].",
  ]);
});

test("a sentence in which a pronoun stands for an end is one that has it", () => {
  const text = "Northwell Robotics grew. The company swallowed Brightfold AI.";
  const { finding } = find(text, "Northwell Robotics", "acquired", "Brightfold AI");
  expect(finding.stage).toBe("cue");
  expect(finding.lines[0]).toContain('[company Northwell Robotics for "The company"] swallowed');
});

test("a symmetric relation is found the other way round", () => {
  const { finding } = find("OpenAI competes with Google.", "Google", "competes_with", "OpenAI");
  expect(finding.stage).toBe("said");
});

test("a name is meant with another legal form than the text has it, or none", () => {
  const { finding } = find("OpenAI acquired Brightfold AI.", "OpenAI", "acquired", "Brightfold AI Ltd.");
  expect(finding.stage).toBe("said");
});
