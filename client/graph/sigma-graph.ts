import { MultiDirectedGraph } from "graphology";
import { needsMark } from "./draw/draw-marks.ts";
import { colourOf } from "./looks/entity-looks.ts";
import type { Palette } from "./palette.ts";
import type { EdgeShape } from "./programs/edge-programs.ts";
import { RIM } from "./programs/rim.ts";
import type { Scene } from "./scene/compute-scene.ts";
import { type Places, placeOf } from "./scene/places.ts";

interface NodeAttributes {
  readonly at: number;
  x: number;
  y: number;
}
interface EdgeAttributes {
  readonly at: number;
}

/** Extent of places. That of all entities, drawn or not, makes the camera's coordinates: filters and pins never shift them. */
export interface Bounds {
  readonly x: [low: number, high: number];
  readonly y: [low: number, high: number];
}

export function boundsOf(places: Places): Bounds {
  const bounds: Bounds = { x: [0, 1], y: [0, 1] };
  for (let at = 0; at < places.length / 2; at += 1) {
    const { x, y } = placeOf(places, at);
    bounds.x[0] = at === 0 ? x : Math.min(bounds.x[0], x);
    bounds.x[1] = at === 0 ? x + 1 : Math.max(bounds.x[1], x);
    bounds.y[0] = at === 0 ? y : Math.min(bounds.y[0], y);
    bounds.y[1] = at === 0 ? y + 1 : Math.max(bounds.y[1], y);
  }
  return bounds;
}

export type SigmaGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export const nodeKey = (at: number): string => String(at);
export const edgeKey = (at: number): string => `statement ${at}`;

/** The graph that sigma draws: places only; everything else is looked up in the scene by the number `at`. */
export function createSigmaGraph({ index, places }: Pick<Scene, "index" | "places">): SigmaGraph {
  const graph: SigmaGraph = new MultiDirectedGraph();
  for (let at = 0; at < index.entities.length; at += 1)
    graph.addNode(nodeKey(at), { at, ...placeOf(places, at) });
  for (let at = 0; at < index.statements.length; at += 1) {
    graph.addDirectedEdgeWithKey(
      edgeKey(at),
      nodeKey(index.subjects[at] ?? 0),
      nodeKey(index.objects[at] ?? 0),
      { at },
    );
  }
  return graph;
}

/** Moves the nodes to their places without telling sigma; gives those that moved. */
export function moveNodes(graph: SigmaGraph, places: Places): number[] {
  const moved: number[] = [];
  for (let at = 0; at < places.length / 2; at += 1) {
    const node = graph.getNodeAttributes(nodeKey(at));
    const { x, y } = placeOf(places, at);
    if (node.x === x && node.y === y) continue;
    node.x = x;
    node.y = y;
    moved.push(at);
  }
  return moved;
}

/** How sigma draws an entity at rest. */
export function nodeLook(scene: Scene, palette: Palette, at: number) {
  return {
    ...placeOf(scene.places, at),
    hidden: !scene.drawn.entities[at],
    color: colourOf(scene, palette, at),
    size: (scene.radii[at] ?? 0) + RIM,
  };
}

/** How sigma draws a statement at rest; those that need a pattern are drawn on a layer of our own. */
export function edgeLook(scene: Scene, palette: Palette, curvatures: Float32Array, at: number) {
  const curvature = curvatures[at] ?? 0;
  const directed = !scene.index.relations[at]?.symmetric;
  const straight: EdgeShape = directed ? "arrow" : "line";
  const bent: EdgeShape = directed ? "curvedArrow" : "curve";
  return {
    hidden: !scene.drawn.statements[at] || scene.fan.bundled.has(at) || needsMark(scene, at),
    color: palette.edge,
    size: 0,
    type: curvature === 0 ? straight : bent,
    curvature,
  };
}
