import fc from "fast-check";
import { expect, test } from "vitest";
import type { StatementCard } from "../../../core/cards.ts";
import type { EntityId } from "../../../core/entity.ts";
import { compareText } from "../../../core/graph/compare.ts";
import { eventDate } from "../../../core/graph/event-date.ts";
import { evidenceStrength } from "../../../core/graph/evidence-strength.ts";
import { type FoundPaths, findPaths, type PathOptions } from "../../../core/graph/find-paths.ts";
import { firstDay, lastDay } from "../../../core/graph/partial-date-bounds.ts";
import { selectNeighbours } from "../../../core/graph/select-neighbours.ts";
import { leads, traverse } from "../../../core/graph/traversal.ts";
import { graphOf, type RandomGraph, randomGraph } from "./random-graph.ts";

const generous = { hubLimit: 1000, budget: 100_000 };
const anyhow = { order: "any" as const };

function search(graph: RandomGraph, from: EntityId, to: EntityId, options: PathOptions): Promise<FoundPaths> {
  return traverse(findPaths(from, to, options), (request) => selectNeighbours(graph, {}, new Set(), request));
}

/** Each choice of one of each list. */
const choices = <Item>(lists: readonly (readonly Item[])[]): Item[][] =>
  lists.reduce<Item[][]>((all, list) => all.flatMap((choice) => list.map((item) => [...choice, item])), [[]]);

/** Whether days can be found for the events, each within its event and none before the day before. */
function canFollow(statements: readonly StatementCard[]): boolean {
  let day = "";
  return statements.every((statement) => {
    const event = eventDate(statement);
    if (!event) return false;
    if (firstDay(event.date) > day) day = firstDay(event.date);
    return day <= lastDay(event.until);
  });
}

/** The statements of each step that are in some choice whose events can have followed each other. */
function inOrder(steps: readonly StatementCard[][]): StatementCard[][] {
  const orders = choices(steps).filter(canFollow);
  return steps.map((statements, index) =>
    statements.filter((statement) => orders.some((order) => order[index] === statement)),
  );
}

/** Every simple path by trying everything, ranked by the definition of cost. */
function tryEverything(graph: RandomGraph, from: EntityId, to: EntityId, options: PathOptions): EntityId[][] {
  const found: { entities: EntityId[]; cost: number }[] = [];
  const walk = (entities: EntityId[], steps: StatementCard[][]) => {
    const here = entities.at(-1) as EntityId;
    if (here === to) {
      const kept = options.order === "time" ? inOrder(steps) : steps;
      if (kept.some((statements) => statements.length === 0)) return;
      const evidence = kept.map((statements) => 2000 - Math.round(1000 * evidenceStrength(statements)));
      const hubs = entities.slice(1, -1).map((id) => {
        const degree = graph.entityCards.get(id)?.metrics.degree ?? 1;
        return Math.min(500, Math.round(50 * Math.log2(degree)));
      });
      found.push({ entities, cost: [...evidence, ...hubs].reduce((sum, cost) => sum + cost, 0) });
      return;
    }
    if (entities.length > options.maxSteps) return;
    for (const next of graph.ids) {
      if (entities.includes(next)) continue;
      const statements = graph.statements.filter(
        ({ subject, object }) =>
          (subject === here && object === next) || (subject === next && object === here),
      );
      const usable = statements.filter((statement) => leads(statement, here, options.direction));
      if (usable.length > 0) walk([...entities, next], [...steps, usable]);
    }
  };
  walk([from], []);
  return found
    .toSorted(
      (a, b) =>
        a.cost - b.cost ||
        a.entities.length - b.entities.length ||
        compareText(a.entities.join("\n"), b.entities.join("\n")),
    )
    .slice(0, options.k)
    .map(({ entities }) => entities);
}

test("findPaths finds what trying every path finds, in the same order", async () => {
  const options = fc.record({
    k: fc.integer({ min: 1, max: 6 }),
    maxSteps: fc.integer({ min: 1, max: 6 }),
    direction: fc.constantFrom("out" as const, "both" as const),
    order: fc.constantFrom("any" as const, "time" as const),
  });
  await fc.assert(
    fc.asyncProperty(randomGraph, options, async (graph, given) => {
      const [from, to] = [graph.ids[0] as EntityId, graph.ids[1] as EntityId];
      const found = await search(graph, from, to, { ...given, ...generous });
      expect(found.paths.map(({ entities }) => entities)).toEqual(
        tryEverything(graph, from, to, { ...given, ...generous }),
      );
      expect(found.truncated).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test("each step of a path holds statements between its two ends, in the direction asked for", async () => {
  await fc.assert(
    fc.asyncProperty(randomGraph, async (graph) => {
      const options = { k: 3, maxSteps: 4, direction: "out" as const, ...anyhow, ...generous };
      const { paths } = await search(graph, graph.ids[0] as EntityId, graph.ids[1] as EntityId, options);
      for (const { entities, steps } of paths) {
        expect(steps).toHaveLength(entities.length - 1);
        steps.forEach((step, index) => {
          for (const { subject, object, predicate } of step.statements) {
            const ends = [entities[index], entities[index + 1]];
            expect(predicate === "competes_with" ? [subject, object].toSorted() : [subject, object]).toEqual(
              predicate === "competes_with" ? ends.toSorted() : ends,
            );
          }
        });
      }
    }),
  );
});

const statement = (subject: number, object: number, sources = 1) => ({
  subject,
  object,
  predicate: "invested_in",
  polarity: "asserted",
  confidence: 0.9,
  sources,
});

test("of two ways of the same length, the better evidenced comes first", async () => {
  const graph = graphOf(4, [statement(0, 2), statement(2, 1), statement(0, 3, 3), statement(3, 1, 3)]);
  const [from, to] = [graph.ids[0] as EntityId, graph.ids[1] as EntityId];
  const { paths } = await search(graph, from, to, {
    k: 2,
    maxSteps: 4,
    direction: "both",
    ...anyhow,
    ...generous,
  });
  expect(paths.map(({ entities }) => entities[1])).toEqual(["company:3", "company:2"]);
});

test("of two ways as well evidenced, the one by way of a hub comes later", async () => {
  const spokes = Array.from({ length: 6 }, (_, index) => statement(2, index + 4));
  const graph = graphOf(10, [statement(0, 2), statement(2, 1), statement(0, 3), statement(3, 1), ...spokes]);
  const [from, to] = [graph.ids[0] as EntityId, graph.ids[1] as EntityId];
  const { paths } = await search(graph, from, to, {
    k: 2,
    maxSteps: 4,
    direction: "both",
    ...anyhow,
    ...generous,
  });
  expect(paths.map(({ entities }) => entities[1])).toEqual(["company:3", "company:2"]);
});

test("in order of time no event lies before the one of the step before, and each step begins with one that shows it", async () => {
  const graph = graphOf(4, [
    { ...statement(0, 2, 3), when: "2024-05" },
    { ...statement(0, 2), when: "2021" },
    { ...statement(2, 1), when: "2021-03-01" },
    { ...statement(0, 3), when: "2022" },
    { ...statement(3, 1), firstSeen: "2021-12-31" },
  ]);
  const [from, to] = [graph.ids[0] as EntityId, graph.ids[1] as EntityId];
  const { paths } = await search(graph, from, to, {
    k: 5,
    maxSteps: 4,
    direction: "both",
    order: "time",
    ...generous,
  });
  expect(
    paths.map(({ steps }) =>
      steps.map(({ statements }) => statements.map(({ qualifiers }) => qualifiers?.when?.text)),
    ),
  ).toEqual([[["2021"], ["2021-03-01"]]]);
});

test("a hub on the way that has more neighbours than are followed is said", async () => {
  const spokes = Array.from({ length: 6 }, (_, index) => statement(2, index + 3));
  const graph = graphOf(9, [statement(0, 2), ...spokes, statement(8, 1)]);
  const [from, to] = [graph.ids[0] as EntityId, graph.ids[1] as EntityId];
  const options = { k: 1, maxSteps: 3, direction: "both" as const, ...anyhow, budget: 1000 };
  expect(await search(graph, from, to, { ...options, hubLimit: 100 })).toMatchObject({ truncated: false });
  expect(await search(graph, from, to, { ...options, hubLimit: 2, k: 5 })).toMatchObject({ truncated: true });
});

test("a search that spends its budget says so and returns what it has", async () => {
  const graph = graphOf(8, [statement(0, 1), ...[2, 3, 4, 5, 6, 7].map((index) => statement(0, index))]);
  const [from, to] = [graph.ids[0] as EntityId, graph.ids[1] as EntityId];
  const found = await search(graph, from, to, {
    k: 3,
    maxSteps: 6,
    direction: "both",
    ...anyhow,
    hubLimit: 100,
    budget: 2,
  });
  expect(found.truncated).toBe(true);
  expect(found.paths.map(({ entities }) => entities)).toEqual([["company:0", "company:1"]]);
});
