import { layersOf, structureOf } from "./layers-of.ts";
import type { Layout, LayoutGraph, LayoutPlaces } from "./layout.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { spread } from "./spread.ts";

/** Px between two rows of one layer, between two layers beyond that, and between two names in a row. */
const ROW = 56;
const LAYER = 44;
const GAP = 16;
/** Width by height that the picture aims at. */
const ASPECT = 3;
const SWEEPS = 12;

/** Owners, founders and makers above what they own, founded and made; whoever is in no such relation in rows below. */
export const hierarchical: Layout = {
  id: "hierarchical",
  label: { en: "Layers", zh: "层级" },
  purpose: {
    en: "Owners, investors, founders and makers above what is theirs",
    zh: "股东、投资方、创始人和开发方在上，其所有物在下",
  },
  parameters: [],
  *run(graph) {
    yield { places: placeInLayers(graph), iterations: 1, share: 1 };
  },
};

function placeInLayers(graph: LayoutGraph): LayoutPlaces {
  const places = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
  const structure = structureOf(graph);
  const layerAt = layersOf(structure);
  const neighbours = neighboursOf(graph);
  const sizeOf = (at: number) => Math.max(2 * (graph.radius[at] ?? 0), graph.nameWidth[at] ?? 0) + GAP;
  const all = [...layerAt.keys()].map(sizeOf).reduce((sum, size) => sum + size, 0);
  const width = Math.max(600, Math.sqrt(all * ROW * ASPECT));
  const last = layerAt.reduce((most, layer) => Math.max(most, layer), -1);
  let y = 0;
  const rowsOf: number[][] = [];
  const ys: number[] = [];
  for (let layer = 0; layer <= last + 1; layer += 1) {
    // Those outside the structure come last.
    const members = [...layerAt.keys()].filter((at) => layerAt[at] === (layer > last ? -1 : layer));
    if (members.length === 0) continue;
    const ordered = orderLayer(members, graph, places.x, rowsOf.flat(), neighbours);
    for (const row of inRows(ordered, sizeOf, width)) {
      rowsOf.push(row);
      ys.push(y);
      y -= ROW;
      alignRow(row, places.x, sizeOf);
    }
    y -= LAYER;
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const rows = sweep % 2 === 0 ? rowsOf.toReversed() : rowsOf;
    for (const row of rows) settleRow(row, places.x, neighbours, sizeOf);
  }
  rowsOf.forEach((row, at) => {
    for (const entity of row) places.y[entity] = ys[at] ?? 0;
  });
  return places;
}

/** A layer ordered by where its neighbours in the rows above lie, then by community. */
function orderLayer(
  members: readonly number[],
  graph: LayoutGraph,
  x: Float64Array,
  placed: readonly number[],
  neighbours: readonly (readonly number[])[],
): number[] {
  const isPlaced = new Set(placed);
  const wanted = new Map(
    members.map((at) => {
      const above = (neighbours[at] ?? []).filter((other) => isPlaced.has(other));
      const mean = above.reduce((sum, other) => sum + (x[other] ?? 0), 0) / (above.length || 1);
      return [at, above.length > 0 ? mean : undefined] as const;
    }),
  );
  const communityMean = new Map<number, number>();
  for (const community of new Set(members.map((at) => graph.community[at] ?? 0))) {
    const known = members.flatMap((at) => (graph.community[at] === community ? (wanted.get(at) ?? []) : []));
    communityMean.set(community, known.reduce((sum, each) => sum + each, 0) / (known.length || 1));
  }
  const key = (at: number) => wanted.get(at) ?? communityMean.get(graph.community[at] ?? 0) ?? 0;
  return members.toSorted(
    (a, b) => key(a) - key(b) || (graph.community[a] ?? 0) - (graph.community[b] ?? 0) || a - b,
  );
}

/** Cuts a layer into rows of at most the width: neighbours in the order stand above each other, not at opposite ends. */
function inRows(ordered: readonly number[], sizeOf: (at: number) => number, width: number): number[][] {
  const total = ordered.reduce((sum, at) => sum + sizeOf(at), 0);
  const count = Math.max(1, Math.ceil(total / width));
  const rows: number[][] = Array.from({ length: count }, () => []);
  const filled = new Float64Array(count);
  for (const at of ordered) {
    const row = filled.indexOf(Math.min(...filled));
    rows[row]?.push(at);
    filled[row] = (filled[row] ?? 0) + sizeOf(at);
  }
  return rows;
}

function alignRow(row: readonly number[], x: Float64Array, sizeOf: (at: number) => number): void {
  const total = row.reduce((sum, at) => sum + sizeOf(at), 0);
  let left = -total / 2;
  for (const at of row) {
    x[at] = left + sizeOf(at) / 2;
    left += sizeOf(at);
  }
}

/** Orders a row by the middle of the neighbours and moves each towards it, as far as the names allow. */
function settleRow(
  row: number[],
  x: Float64Array,
  neighbours: readonly (readonly number[])[],
  sizeOf: (at: number) => number,
): void {
  const wanted = new Map(
    row.map((at) => {
      const others = neighbours[at] ?? [];
      const mean = others.reduce((sum, other) => sum + (x[other] ?? 0), 0) / (others.length || 1);
      return [at, others.length > 0 ? mean : (x[at] ?? 0)] as const;
    }),
  );
  row.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
  const placed = spread(
    row.map((at) => wanted.get(at) ?? 0),
    row.map(sizeOf),
  );
  const middle = ((placed[0] ?? 0) + (placed.at(-1) ?? 0)) / 2;
  // The whole row keeps near the middle, or rows drift away to the side of their heaviest neighbours.
  row.forEach((at, place) => {
    x[at] = (placed[place] ?? 0) - middle * 0.5;
  });
}
