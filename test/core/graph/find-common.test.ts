import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommon } from "../../../core/graph/find-common.ts";
import { selectNeighbours } from "../../../core/graph/select-neighbours.ts";
import { traverse } from "../../../core/graph/traversal.ts";
import { randomGraph } from "./random-graph.ts";

test("findCommon finds whoever is linked to at least so many of the entities", async () => {
  await fc.assert(
    fc.asyncProperty(
      randomGraph,
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 2, max: 5 }),
      async (graph, count, atLeast) => {
        const ids = graph.ids.slice(0, count);
        const { common } = await traverse(findCommon(ids, atLeast, 1000), (request) =>
          selectNeighbours(graph, {}, new Set(), request),
        );
        const expected = graph.ids.flatMap((id) => {
          const sharers = ids.filter((one) =>
            graph.statements.some(
              ({ subject, object }) =>
                (subject === one && object === id) || (subject === id && object === one),
            ),
          );
          return sharers.length >= atLeast ? [[id, sharers] as const] : [];
        });
        expect(new Map(common.map(({ id, links }) => [id, links.map((link) => link.id)]))).toEqual(
          new Map(expected),
        );
        const counts = common.map(({ links }) => links.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      },
    ),
  );
});
