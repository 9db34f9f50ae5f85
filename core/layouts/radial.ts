import type { Layout, LayoutGraph, LayoutPlaces } from "./layout.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { spread } from "./spread.ts";

/** Px between two rings at least, and between two discs on one. */
const RING = 110;
const GAP = 14;

/** Rings around one entity: the first its neighbours, the second theirs, the last whoever nothing leads to. */
export const radial: Layout = {
  id: "radial",
  label: { en: "Rings", zh: "辐射" },
  purpose: {
    en: "Around what is selected, else the best connected: a ring for each step away",
    zh: "以所选实体（否则以关系最多者）为中心，每一步一环",
  },
  parameters: [],
  *run(graph) {
    yield { places: placeOnRings(graph), iterations: 1, share: 1 };
  },
};

function placeOnRings(graph: LayoutGraph): LayoutPlaces {
  const places = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
  if (graph.count === 0) return places;
  const neighbours = neighboursOf(graph);
  const { rings, parents } = ringsAround(graph, neighbours);
  const angles = wantedAngles(graph.count, rings, parents, neighbours);
  let radius = 0;
  rings.forEach((ring, step) => {
    if (step === 0) return;
    const sizes = ring.map((at) => 2 * (graph.radius[at] ?? 0) + GAP);
    const around = sizes.reduce((sum, size) => sum + size, 0) * 1.05;
    radius = Math.max(radius + RING, around / (2 * Math.PI));
    const order = [...ring.keys()].toSorted(
      (a, b) => (angles[ring[a] ?? 0] ?? 0) - (angles[ring[b] ?? 0] ?? 0) || a - b,
    );
    const placed = spreadOnCircle(
      order.map((at) => angles[ring[at] ?? 0] ?? 0),
      order.map((at) => ((sizes[at] ?? 0) * 1.05) / radius),
    );
    order.forEach((at, place) => {
      const entity = ring[at] ?? 0;
      const angle = placed[place] ?? 0;
      angles[entity] = angle;
      places.x[entity] = radius * Math.sin(angle);
      places.y[entity] = radius * Math.cos(angle);
    });
  });
  return places;
}

interface Rings {
  readonly rings: number[][];
  /** Through whom each is reached; −1 for the middle and for whoever is not reached. */
  readonly parents: Int32Array;
}

function ringsAround(graph: LayoutGraph, neighbours: readonly (readonly number[])[]): Rings {
  const degree = (at: number) => neighbours[at]?.length ?? 0;
  const best = [...neighbours.keys()].toSorted((a, b) => degree(b) - degree(a) || a - b)[0] ?? 0;
  const middle = graph.middle ?? best;
  const parents = new Int32Array(graph.count).fill(-1);
  const reached = new Uint8Array(graph.count);
  reached[middle] = 1;
  const rings: number[][] = [[middle]];
  for (let ring = rings[0] ?? []; ring.length > 0; ) {
    const next: number[] = [];
    for (const at of ring) {
      for (const other of neighbours[at] ?? []) {
        if (reached[other]) continue;
        reached[other] = 1;
        parents[other] = at;
        next.push(other);
      }
    }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const apart = [...neighbours.keys()].filter((at) => !reached[at]);
  if (apart.length > 0) rings.push(apart);
  return { rings, parents };
}

/** The angle of each in radians from the top: children share their parent's sector by how many come after them. */
function wantedAngles(
  count: number,
  rings: readonly (readonly number[])[],
  parents: Int32Array,
  neighbours: readonly (readonly number[])[],
): Float64Array {
  const weight = new Float64Array(count);
  const children: number[][] = Array.from({ length: count }, () => []);
  for (const ring of rings.toReversed()) {
    for (const at of ring) {
      const below = (children[at] ?? []).reduce((sum, child) => sum + (weight[child] ?? 0), 0);
      weight[at] = Math.max(1, below);
      children[parents[at] ?? -1]?.push(at);
    }
  }
  const angles = new Float64Array(count);
  const divide = (
    group: readonly number[],
    from: number,
    to: number,
    depth: Map<number, [number, number]>,
  ) => {
    const total = group.reduce((sum, at) => sum + (weight[at] ?? 0), 0) || 1;
    let start = from;
    for (const at of group) {
      const end = start + ((to - from) * (weight[at] ?? 0)) / total;
      angles[at] = (start + end) / 2;
      depth.set(at, [start, end]);
      start = end;
    }
  };
  const sectors = new Map<number, [number, number]>();
  const [middle] = rings[0] ?? [];
  rings.forEach((ring, step) => {
    if (step === 0) return;
    if (step === 1 && middle !== undefined) {
      divide(chain(children[middle] ?? [], neighbours), 0, 2 * Math.PI, sectors);
      return;
    }
    const parentsHere = [...new Set(ring.map((at) => parents[at] ?? -1))];
    for (const parent of parentsHere) {
      const [from, to] = sectors.get(parent) ?? [0, 2 * Math.PI];
      const here = parent < 0 ? ring.filter((at) => (parents[at] ?? -1) < 0) : (children[parent] ?? []);
      divide(chain(here, neighbours), from, to, sectors);
    }
  });
  return angles;
}

/** The same entities, those linked to each other side by side. */
function chain(group: readonly number[], neighbours: readonly (readonly number[])[]): number[] {
  const left = new Set([...group].toSorted((a, b) => a - b));
  const ordered: number[] = [];
  while (left.size > 0) {
    const last = ordered.at(-1);
    const linked = last === undefined ? undefined : (neighbours[last] ?? []).find((at) => left.has(at));
    const next = linked ?? [...left][0] ?? 0;
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}

/** As `spread`, around a circle: where the row would meet its own end, all move together evenly. */
function spreadOnCircle(wanted: readonly number[], sizes: readonly number[]): number[] {
  const placed = spread(wanted, sizes);
  const first = placed[0] ?? 0;
  const last = placed.at(-1) ?? 0;
  const room = 2 * Math.PI - ((sizes[0] ?? 0) + (sizes.at(-1) ?? 0)) / 2;
  if (last - first <= room || placed.length < 2) return placed;
  return spread(
    wanted.map(() => 0),
    sizes,
  ).map((place, _, all) => first + (place - (all[0] ?? 0)));
}
