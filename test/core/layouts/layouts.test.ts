import { expect, test } from "vitest";
import { circular } from "../../../core/layouts/circular.ts";
import { forceAtlas } from "../../../core/layouts/force-atlas.ts";
import { hierarchical } from "../../../core/layouts/hierarchical.ts";
import { layoutOf, layouts, MAP } from "../../../core/layouts/index.ts";
import { layersOf, structureOf } from "../../../core/layouts/layers-of.ts";
import { finishLayout, type LayoutGraph, type LayoutPlaces } from "../../../core/layouts/layout.ts";
import { noOverlap } from "../../../core/layouts/no-overlap.ts";
import { radial } from "../../../core/layouts/radial.ts";
import { spread } from "../../../core/layouts/spread.ts";
import { randomLayoutGraph } from "./random-layout-graph.ts";

const quick = { iterations: 60 };

test.each(layouts)("$id places every entity, the same each time", (layout) => {
  const graph = randomLayoutGraph(120, 260);
  const { x, y } = finishLayout(layout, graph, quick);
  expect([x.length, y.length]).toEqual([120, 120]);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
  const places = [...x].map((each, at) => `${each.toFixed(3)} ${y[at]?.toFixed(3)}`);
  expect(new Set(places).size).toBe(120);
  expect(finishLayout(layout, randomLayoutGraph(120, 260), quick)).toEqual({ x, y });
});

test.each(layouts)("$id places no entity, one, two at one spot, and those without a statement", (layout) => {
  const spot = new Float64Array(2);
  for (const graph of [
    randomLayoutGraph(0, 0),
    randomLayoutGraph(1, 0),
    randomLayoutGraph(2, 1, { x: spot, y: spot }),
    randomLayoutGraph(9, 0),
  ]) {
    const { x, y } = finishLayout(layout, graph, quick);
    expect(x).toHaveLength(graph.count);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
  }
});

test.each(layouts)("$id says how far it has come, up to all of it", (layout) => {
  const shares = [...layout.run(randomLayoutGraph(80, 160), quick)].map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test("the registry knows its layouts by id, and the map is none of them", () => {
  expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  expect(layoutOf("circular")).toBe(circular);
  expect(layoutOf(MAP)).toBeUndefined();
});

/** Pairs whose boxes overlap, each box `room` px around disc and name. */
function overlaps(graph: LayoutGraph, { x, y }: LayoutPlaces, nameWidth: (at: number) => number): number {
  let count = 0;
  for (let a = 0; a < graph.count; a += 1) {
    for (let b = a + 1; b < graph.count; b += 1) {
      const half = (at: number) => Math.max(graph.radius[at] ?? 0, 9);
      const left = (at: number) => (x[at] ?? 0) - (graph.radius[at] ?? 0);
      const right = (at: number) => (x[at] ?? 0) + (graph.radius[at] ?? 0) + 5 + nameWidth(at);
      const isApart =
        left(a) >= right(b) ||
        left(b) >= right(a) ||
        Math.abs((y[a] ?? 0) - (y[b] ?? 0)) >= half(a) + half(b);
      if (!isApart) count += 1;
    }
  }
  return count;
}

test.each([30, 160, 600])("no overlap leaves none among %i discs with their names", (count) => {
  const graph = randomLayoutGraph(count, count * 2);
  expect(overlaps(graph, graph, (at) => graph.nameWidth[at] ?? 0)).toBeGreaterThan(0);
  expect(overlaps(graph, finishLayout(noOverlap, graph), (at) => graph.nameWidth[at] ?? 0)).toBe(0);
});

test("what is pinned stays where it is while others make room or are pulled", () => {
  const fixed = new Uint8Array(60);
  fixed[3] = 1;
  fixed[7] = 1;
  const graph = randomLayoutGraph(60, 120, { fixed });
  for (const layout of [noOverlap, forceAtlas]) {
    const { x, y } = finishLayout(layout, graph, quick);
    for (const at of [3, 7]) {
      expect(x[at]).toBeCloseTo(graph.x[at] ?? 0, 1);
      expect(y[at]).toBeCloseTo(graph.y[at] ?? 0, 1);
    }
  }
});

function crossingsOnCircle(order: readonly number[], graph: LayoutGraph): number {
  const place = new Map(order.map((at, index) => [at, index]));
  const chords = [...graph.subjects.keys()].map((at) => {
    const ends = [place.get(graph.subjects[at] ?? 0) ?? 0, place.get(graph.objects[at] ?? 0) ?? 0];
    return [Math.min(...ends), Math.max(...ends)] as const;
  });
  let count = 0;
  for (const [a, b] of chords) for (const [c, d] of chords) if (a < c && c < b && b < d) count += 1;
  return count;
}

test("the circle keeps communities together, and far fewer lines cross than in any order", () => {
  const graph = randomLayoutGraph(120, 240);
  const { x, y } = finishLayout(circular, graph);
  const order = [...x.keys()].toSorted(
    (a, b) => Math.atan2(x[a] ?? 0, y[a] ?? 0) - Math.atan2(x[b] ?? 0, y[b] ?? 0),
  );
  const changes = order.filter(
    (at, index) => graph.community[at] !== graph.community[order.at(index - 1) ?? 0],
  );
  expect(changes).toHaveLength(new Set(graph.community).size);
  const grouped = [...x.keys()].toSorted(
    (a, b) => (graph.community[a] ?? 0) - (graph.community[b] ?? 0) || a - b,
  );
  expect(crossingsOnCircle(order, graph)).toBeLessThan(0.85 * crossingsOnCircle(grouped, graph));
});

test("rings lie as far out as they are steps away, around whom was asked for", () => {
  // 0 – 1 – 2 – 3, and 4 apart.
  const graph = randomLayoutGraph(5, 3, {
    subjects: Int32Array.of(0, 2, 2),
    objects: Int32Array.of(1, 1, 3),
    middle: 1,
  });
  const { x, y } = finishLayout(radial, graph);
  const away = [...x.keys()].map((at) => Math.round(Math.hypot(x[at] ?? 0, y[at] ?? 0)));
  expect(away).toEqual([110, 0, 110, 220, 330]);
  const unasked = finishLayout(radial, { ...graph, subjects: Int32Array.of(2, 2, 2) });
  expect(unasked.x).toHaveLength(5);
});

test("owners stand above what they own, cycles are broken, and everybody else is below", () => {
  // 0 owns 1, 1 owns 2, 3 is a part of 2, 2 owns 0 closes a circle; 4 and 5 only work together.
  const graph = randomLayoutGraph(6, 5, {
    subjects: Int32Array.of(0, 1, 3, 2, 4),
    objects: Int32Array.of(1, 2, 2, 0, 5),
    ranks: Int8Array.of(1, 1, -1, 1, 0),
  });
  expect([...layersOf(structureOf(graph))]).toEqual([0, 1, 2, 3, -1, -1]);
  const { y } = finishLayout(hierarchical, graph);
  const [a, b, c, d, e, f] = [...y].map(Number);
  expect([a, b, c, d, e]).toEqual([a, b, c, d, e].toSorted((low, high) => (high ?? 0) - (low ?? 0)));
  expect(e).toBe(f);
});

test("in layers every relation that is kept leads down, and names have room in their rows", () => {
  const graph = randomLayoutGraph(200, 300);
  const { x, y } = finishLayout(hierarchical, graph);
  structureOf(graph).below.forEach((below, at) => {
    for (const other of below) expect(y[other]).toBeLessThan(y[at] ?? 0);
  });
  for (const height of new Set(y)) {
    const row = [...x.keys()].filter((at) => y[at] === height);
    const sorted = row.toSorted((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
    sorted.slice(1).forEach((at, index) => {
      const before = sorted[index] ?? 0;
      const room = ((graph.nameWidth[at] ?? 0) + (graph.nameWidth[before] ?? 0)) / 2;
      expect((x[at] ?? 0) - (x[before] ?? 0)).toBeGreaterThanOrEqual(room);
    });
  }
});

test("force-directed ends without touching discs, nearer to their neighbours than to others", () => {
  const graph = randomLayoutGraph(100, 220);
  const places = finishLayout(forceAtlas, graph);
  for (let a = 0; a < 100; a += 1) {
    for (let b = a + 1; b < 100; b += 1) {
      const away = Math.hypot(
        (places.x[a] ?? 0) - (places.x[b] ?? 0),
        (places.y[a] ?? 0) - (places.y[b] ?? 0),
      );
      expect(away).toBeGreaterThan((graph.radius[a] ?? 0) + (graph.radius[b] ?? 0));
    }
  }
  const length = (at: number, to: number) =>
    Math.hypot((places.x[at] ?? 0) - (places.x[to] ?? 0), (places.y[at] ?? 0) - (places.y[to] ?? 0));
  const links = [...graph.subjects.keys()].map((at) =>
    length(graph.subjects[at] ?? 0, graph.objects[at] ?? 0),
  );
  const pairs = [...graph.subjects.keys()].map((at) => length(at % 100, (at * 37) % 100));
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  expect(mean(links)).toBeLessThan(0.7 * mean(pairs));
});

test("a row is spread no further than sizes need, around where each wants to be", () => {
  expect(spread([0, 0, 0], [10, 10, 10])).toEqual([-10, 0, 10]);
  expect(spread([0, 50, 51], [10, 10, 10])).toEqual([0, 45.5, 55.5]);
  expect(spread([], [])).toEqual([]);
});
