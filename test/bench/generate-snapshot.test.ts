import { expect, test } from "vitest";
import { generateSnapshot } from "../../bench/generated-graph/generate-snapshot.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";
import { predicateIds } from "../../core/ontology/relation-type.ts";
import { relationType } from "../../core/ontology/relations/index.ts";
import { parseSnapshot } from "../../core/snapshot.ts";
import { checkReferences } from "../../server/check-references.ts";

const size = { nodes: 600, edges: 2400, seed: 1 };
const snapshot = generateSnapshot(size);

test("a generated snapshot is valid, of the size asked for, and has every type and relation", () => {
  const parsed = parseSnapshot(JSON.stringify(snapshot));
  checkReferences(parsed);
  expect([parsed.entities.length, parsed.statements.length]).toEqual([600, 2400]);
  expect(new Set(parsed.entities.map(({ type }) => type))).toEqual(new Set(entityTypeIds));
  expect(new Set(parsed.statements.map(({ predicate }) => predicate))).toEqual(new Set(predicateIds));
  expect(new Set(parsed.statements.map(({ id }) => id)).size).toBe(2400);
  expect(parsed.entities.every(({ metrics, position }) => metrics && position)).toBe(true);
});

test("every quote and every mention stands in its document, and every statement keeps to its relation", () => {
  const texts = new Map<string, string>(snapshot.documents.map(({ id, text }) => [id, text]));
  const slice = (document: string, start: number, end: number) => texts.get(document)?.slice(start, end);
  const types = new Map<string, string>(snapshot.entities.map(({ id, type }) => [id, type]));
  for (const { subject, predicate, object, evidence } of snapshot.statements) {
    expect(relationType(predicate).subject).toContain(types.get(subject));
    expect(relationType(predicate).object).toContain(types.get(object));
    for (const {
      document,
      start,
      end,
      quote,
      subjectText,
      objectText,
      subjectSpan,
      objectSpan,
    } of evidence) {
      expect(slice(document, start, end)).toBe(quote);
      expect(slice(document, ...(subjectSpan ?? [0, 0]))).toBe(subjectText);
      expect(slice(document, ...(objectSpan ?? [0, 0]))).toBe(objectText);
    }
  }
  for (const { mentions } of snapshot.entities)
    for (const { document, start, end, text } of mentions) expect(slice(document, start, end)).toBe(text);
});

test("it has hubs, and pairs with more parallel statements than fan out", () => {
  const degrees = snapshot.entities.map(({ metrics }) => metrics?.degree ?? 0).sort((a, b) => b - a);
  expect(degrees[0]).toBeGreaterThan(20 * (degrees[300] ?? 0));
  const pairs = new Map<string, number>();
  for (const { subject, object } of snapshot.statements) {
    const pair = [subject, object].sort().join(" ");
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  expect([...pairs.values()].filter((count) => count > 8).length).toBeGreaterThan(2);
});

test("the same seed gives the same bytes, another seed others", () => {
  expect(JSON.stringify(generateSnapshot(size))).toBe(JSON.stringify(snapshot));
  expect(JSON.stringify(generateSnapshot({ ...size, seed: 2 }))).not.toBe(JSON.stringify(snapshot));
});
