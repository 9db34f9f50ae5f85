import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "../../../core/entity.ts";
import { compareText } from "../../../core/graph/compare.ts";
import { growNeighbourhood } from "../../../core/graph/grow-neighbourhood.ts";
import { selectNeighbours } from "../../../core/graph/select-neighbours.ts";
import { leads, traverse } from "../../../core/graph/traversal.ts";
import { type RandomGraph, randomGraph } from "./random-graph.ts";

const grow = (graph: RandomGraph, start: EntityId[], options: Parameters<typeof growNeighbourhood>[1]) =>
  traverse(growNeighbourhood(start, options), (request) => selectNeighbours(graph, {}, new Set(), request));

test("growNeighbourhood holds what lies within the depth, and every statement among it", async () => {
  const options = fc.record({
    depth: fc.integer({ min: 0, max: 3 }),
    direction: fc.constantFrom("out" as const, "in" as const, "both" as const),
  });
  await fc.assert(
    fc.asyncProperty(randomGraph, options, async (graph, { depth, direction }) => {
      const within = new Set<EntityId>([graph.ids[0] as EntityId]);
      for (let level = 0; level < depth; level++) {
        for (const id of [...within]) {
          for (const statement of graph.statements) {
            if (statement.subject !== id && statement.object !== id) continue;
            if (!leads(statement, id, direction)) continue;
            within.add(statement.subject === id ? statement.object : statement.subject);
          }
        }
      }
      const grown = await grow(graph, [graph.ids[0] as EntityId], { depth, direction, limit: 100 });
      expect(new Set(grown.ids)).toEqual(within);
      expect(grown.statements).toEqual(
        graph.statements
          .filter(({ subject, object }) => within.has(subject) && within.has(object))
          .toSorted((a, b) => compareText(a.id, b.id)),
      );
      expect(grown.truncated).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("growNeighbourhood never exceeds its limit, and says when it left something out", async () => {
  await fc.assert(
    fc.asyncProperty(randomGraph, fc.integer({ min: 1, max: 8 }), async (graph, limit) => {
      const start = [graph.ids[0] as EntityId];
      const whole = await grow(graph, start, { depth: 3, direction: "both", limit: 100 });
      const cut = await grow(graph, start, { depth: 3, direction: "both", limit });
      expect(cut.ids.length).toBe(Math.min(limit, whole.ids.length));
      expect(cut.truncated).toBe(whole.ids.length > limit);
    }),
  );
});
