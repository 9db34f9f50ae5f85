import iterate from "graphology-layout-forceatlas2/iterate.js";
import { type Layout, type LayoutGraph, type LayoutPlaces, parameterOf } from "./layout.ts";
import { pushApart } from "./push-apart.ts";

/** Columns of the library's matrices. */
const NODE = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9, width: 10 } as const;
const EDGE_WIDTH = 3;
/** Px of the map that are one step of the simulation. */
const UNIT = 10;
/** Passes that part discs which still touch at the end. */
const PARTING = 60;
/** Px of a window's side, and px² that a disc takes with some room. */
const WINDOW = 800;
const ROOM = 900;

/** ForceAtlas2 (Jacomy et al. 2014) from the map on: links pull, entities push each other away. */
export const forceAtlas: Layout = {
  id: "force-atlas",
  label: { en: "ForceAtlas2", zh: "力导向（ForceAtlas2）" },
  purpose: { en: "Links pull, entities repel: clusters stand out", zh: "关系相吸、实体相斥，聚类自然显现" },
  parameters: [
    { id: "iterations", label: { en: "Iterations", zh: "迭代次数" }, least: 50, most: 2000, usual: 400 },
    { id: "gravity", label: { en: "Gravity", zh: "引力" }, least: 0, most: 10, usual: 1 },
    { id: "scaling", label: { en: "Scaling", zh: "间距" }, least: 1, most: 50, usual: 8 },
  ],
  *run(graph, parameters) {
    const iterations = parameterOf(forceAtlas, parameters, "iterations");
    const settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      scalingRatio: parameterOf(forceAtlas, parameters, "scaling"),
      strongGravityMode: false,
      gravity: parameterOf(forceAtlas, parameters, "gravity"),
      slowDown: 1 + Math.log(Math.max(1, graph.count)),
      barnesHutOptimize: graph.count > 1000,
      barnesHutTheta: 0.6,
    };
    const nodes = nodeMatrix(graph);
    const edges = edgeMatrix(graph, nodes);
    const places = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
    for (let done = 1; done <= iterations; done += 1) {
      iterate(settings, nodes, edges);
      readPlaces(nodes, places);
      yield { places, iterations: done, share: (done / iterations) * 0.97 };
    }
    if (!graph.fixed.includes(1)) toSize(graph, places);
    partDiscs(graph, places);
    yield { places, iterations, share: 1 };
  },
};

function nodeMatrix({ count, x, y, radius, fixed }: LayoutGraph): Float32Array {
  const nodes = new Float32Array(count * NODE.width);
  for (let at = 0; at < count; at += 1) {
    const row = at * NODE.width;
    // Two at one place would be pushed in no direction.
    nodes[row + NODE.x] = (x[at] ?? 0) / UNIT + Math.cos(at) * 1e-3;
    nodes[row + NODE.y] = (y[at] ?? 0) / UNIT + Math.sin(at) * 1e-3;
    nodes[row + NODE.mass] = 1;
    nodes[row + NODE.convergence] = 1;
    nodes[row + NODE.size] = (radius[at] ?? 1) / UNIT;
    nodes[row + NODE.fixed] = fixed[at] ?? 0;
  }
  return nodes;
}

function edgeMatrix({ subjects, objects }: LayoutGraph, nodes: Float32Array): Float32Array {
  const links = [...subjects.keys()].filter((at) => subjects[at] !== objects[at]);
  const edges = new Float32Array(links.length * EDGE_WIDTH);
  links.forEach((at, place) => {
    const ends = [(subjects[at] ?? 0) * NODE.width, (objects[at] ?? 0) * NODE.width] as const;
    edges.set([...ends, 1], place * EDGE_WIDTH);
    for (const end of ends) nodes[end + NODE.mass] = (nodes[end + NODE.mass] ?? 1) + 1;
  });
  return edges;
}

function readPlaces(nodes: Float32Array, { x, y }: LayoutPlaces): void {
  for (let at = 0; at < x.length; at += 1) {
    x[at] = (nodes[at * NODE.width + NODE.x] ?? 0) * UNIT;
    y[at] = (nodes[at * NODE.width + NODE.y] ?? 0) * UNIT;
  }
}

/** Brings the whole to the size of a window, or to where each entity has room for its disc and a name. */
function toSize({ count, fixed }: LayoutGraph, { x, y }: LayoutPlaces): void {
  const side = (values: Float64Array) =>
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const factor = Math.max(WINDOW, Math.sqrt(count * ROOM)) / Math.max(1, side(x), side(y));
  for (let at = 0; at < fixed.length; at += 1) {
    x[at] = (x[at] ?? 0) * factor;
    y[at] = (y[at] ?? 0) * factor;
  }
}

function partDiscs({ radius, fixed }: LayoutGraph, places: LayoutPlaces): void {
  const room = radius.map((r) => r + 2);
  const boxes = { left: room, right: room, half: room };
  for (let pass = 0; pass < PARTING && pushApart(places, boxes, fixed) > 0; pass += 1);
}
