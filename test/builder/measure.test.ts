import fc from "fast-check";
import { expect, test } from "vitest";
import { measure } from "../../builder/measure.ts";
import { Entity } from "../../core/entity.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { Statement } from "../../core/statement.ts";

const entity = (id: string, name: { en?: string; zh?: string } = { en: id }) =>
  Entity.parse({
    id: id.includes(":") ? id : `company:${id}`,
    type: "company",
    name,
    aliases: [],
    mentions: [],
  });

const statement = (
  subject: string,
  object: string,
  predicate: PredicateId = "partnered_with",
  polarity = "asserted",
) =>
  Statement.parse({
    id: `${subject}>${predicate}>${object}>${polarity}`,
    subject: `company:${subject}`,
    predicate,
    object: `company:${object}`,
    polarity,
    modality: "fact",
    confidence: 0.9,
    evidence: [
      {
        document: "d",
        start: 0,
        end: 1,
        quote: "q",
        subjectText: "s",
        objectText: "o",
        extractor: "r",
        confidence: 1,
      },
    ],
  });

const star = (hub: string, leaves: readonly string[], predicate: PredicateId) =>
  leaves.map((leaf) => statement(leaf, hub, predicate));

test("Nothing measured is nothing", () => {
  expect(measure([], [])).toEqual({ entities: [], communities: [] });
});

test("A path of three has its middle between the ends", () => {
  const { entities, communities } = measure(
    ["a", "b", "c"].map((id) => entity(id)),
    [statement("a", "b"), statement("b", "c"), statement("b", "c", "acquired")],
  );
  expect(entities.map(({ id, metrics }) => [id, metrics.degree, metrics.betweenness])).toEqual([
    ["company:a", 1, 0],
    ["company:b", 3, 1],
    ["company:c", 2, 0],
  ]);
  expect(entities.reduce((sum, { metrics }) => sum + metrics.pagerank, 0)).toBeCloseTo(1, 6);
  expect(communities).toEqual([{ id: 0, label: { en: "b and c", zh: "b 与 c" }, size: 3 }]);
});

test("Communities are named by what their members do, or by their best connected members, in both languages", () => {
  const { communities } = measure(
    [
      entity("deepseek", { en: "DeepSeek" }),
      ...["a1", "a2", "a3", "a4", "a5"].map((id) => entity(id)),
      entity("zhipu", { en: "Zhipu", zh: "智谱" }),
      entity("tencent", { en: "Tencent", zh: "腾讯" }),
      ...["b1", "b2", "b3"].map((id) => entity(id)),
    ],
    [
      ...star("deepseek", ["a1", "a2", "a3", "a4", "a5"], "integrated"),
      ...star("zhipu", ["b1", "b2", "b3", "tencent"], "partnered_with"),
      statement("tencent", "zhipu", "acquired"),
    ],
  );
  expect(communities).toEqual([
    { id: 0, label: { en: "DeepSeek adopters", zh: "接入 DeepSeek 的企业" }, size: 6 },
    { id: 1, label: { en: "Zhipu and Tencent", zh: "智谱与腾讯" }, size: 5 },
  ]);
});

test("A statement about an unknown entity is refused", () => {
  expect(() => measure([entity("a")], [statement("a", "b")])).toThrow(/"company:b".*not among the entities/);
});

const graphs = fc.record({ order: fc.integer({ min: 1, max: 25 }), seed: fc.integer() }).chain(({ order }) =>
  fc.record({
    entities: fc.constant(Array.from({ length: order }, (_, index) => entity(`e${index}`))),
    statements: fc
      .uniqueArray(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 40, selector: String })
      .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]) => statement(`e${a}`, `e${b}`))),
  }),
);

test("The same graph in another order is measured to the same bytes", () => {
  fc.assert(
    fc.property(graphs, fc.integer(), ({ entities, statements }, rotation) => {
      const turn = <T>(list: readonly T[]) => {
        const at = Math.abs(rotation) % Math.max(1, list.length);
        return [...list.slice(at), ...list.slice(0, at)].reverse();
      };
      expect(JSON.stringify(measure(turn(entities), turn(statements)))).toBe(
        JSON.stringify(measure(entities, statements)),
      );
    }),
    { numRuns: 20 },
  );
});

test("No two entities lie on each other, and every community counts its members", () => {
  fc.assert(
    fc.property(graphs, ({ entities, statements }) => {
      const measured = measure(entities, statements);
      for (const a of measured.entities) {
        for (const b of measured.entities) {
          if (a.id >= b.id) continue;
          const distance = Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y);
          expect(distance).toBeGreaterThan(20);
        }
      }
      for (const { id, size } of measured.communities) {
        expect(measured.entities.filter(({ metrics }) => metrics.community === id)).toHaveLength(size);
      }
    }),
    { numRuns: 20 },
  );
});
