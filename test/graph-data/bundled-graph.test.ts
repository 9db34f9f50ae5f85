import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { InputFile } from "../../builder/inputs/input.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import { findInputs } from "../../scripts/find-inputs.ts";
import { buildFrom } from "../builder/build-from.ts";
import { falseStatements, knownFacts } from "./known-facts.ts";

const keyEntities = [
  ["company:zhipu", "Zhipu", "智谱"],
  ["company:baichuan", "Baichuan", "百川智能"],
  ["company:moonshot-ai", "Moonshot AI", "月之暗面"],
  ["company:minimax", "MiniMax", "MiniMax"],
  ["company:stepfun", "StepFun", "阶跃星辰"],
  ["company:01-ai", "01.AI", "零一万物"],
  ["company:deepseek", "DeepSeek", "DeepSeek"],
  ["company:tencent", "Tencent", "腾讯"],
  ["company:alibaba", "Alibaba", "阿里巴巴"],
  ["company:bytedance", "ByteDance", "字节跳动"],
  ["company:openai", "OpenAI", "OpenAI"],
  ["company:anthropic", "Anthropic", "Anthropic"],
  ["company:meta", "Meta", "Meta"],
  ["company:microsoft", "Microsoft", "微软"],
  ["company:scale-ai", "Scale AI", "Scale AI"],
] as const;

/** The owner's article came as a copied page without an address; its two digests name publisher, date and title instead. */
const withoutAddress = ["en-post-deepseek-era", "zh-six-tigers-after-deepseek"];

describe("the bundled graph", () => {
  let files: InputFile[];
  let snapshot: Snapshot;
  let statements: Set<string>;
  beforeAll(async () => {
    const found = await findInputs([fileURLToPath(new URL("../../graph-data/documents", import.meta.url))]);
    files = found.files;
    snapshot = buildFrom(files);
    statements = new Set(
      snapshot.statements.map(({ subject, predicate, object, polarity, modality }) =>
        polarity === "asserted" && modality === "fact"
          ? `${subject} ${predicate} ${object}`
          : `${subject} ${predicate} ${object} ${polarity}/${modality}`,
      ),
    );
  }, 120_000);

  test("has at least ten digests in each language, 120 entities and 200 statements", () => {
    for (const language of ["en", "zh"])
      expect(
        snapshot.documents.filter((document) => document.language === language).length,
      ).toBeGreaterThanOrEqual(10);
    expect(snapshot.entities.length).toBeGreaterThanOrEqual(120);
    expect(snapshot.statements.length).toBeGreaterThanOrEqual(200);
  });

  test("names publisher, date and title of every source, and its address where there is one", () => {
    expect(snapshot.documents.filter(({ publisher, date, title }) => !publisher || !date || !title)).toEqual(
      [],
    );
    expect(snapshot.documents.filter(({ uri }) => !uri).map(({ id }) => id)).toEqual(withoutAddress);
  });

  test("draws at least one statement from every digest", () => {
    const quoted = new Set(
      snapshot.statements.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
    );
    expect(snapshot.documents.map(({ id }) => id).filter((id) => !quoted.has(id))).toEqual([]);
  });

  test("uses every predicate in the list of known facts", () => {
    const predicates = new Set(snapshot.ontology.relationTypes.map(({ id }) => id as string));
    expect(new Set(knownFacts.map((fact) => fact.split(" ")[1]))).toEqual(predicates);
  });

  test("states what the digests say", () => {
    expect(knownFacts.filter((fact) => !statements.has(fact))).toEqual([]);
  });

  test("states nothing that the digests deny, plan or say of others", () => {
    expect(falseStatements.filter((claim) => statements.has(claim))).toEqual([]);
  });

  test.each(keyEntities)("%s is one node named %s and %s", (id, en, zh) => {
    const named = snapshot.entities.filter(
      ({ name, aliases }) =>
        name.en === en || name.zh === zh || aliases.some(({ text }) => text === en || text === zh),
    );
    expect(named.map((entity) => ({ id: entity.id, name: entity.name }))).toEqual([{ id, name: { en, zh } }]);
  });
});
