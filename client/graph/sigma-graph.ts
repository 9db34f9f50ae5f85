import { MultiDirectedGraph } from "graphology";
import { needsMark } from "./draw/draw-marks.ts";
import type { Palette } from "./palette.ts";
import type { EdgeShape } from "./programs/edge-programs.ts";
import { RIM } from "./programs/rim.ts";
import type { Scene } from "./scene/compute-scene.ts";
import type { GraphIndex } from "./scene/graph-index.ts";
import { type Places, placeOf } from "./scene/places.ts";
import { radiusOfEntity } from "./scene/radius-of-entity.ts";

interface Attributes {
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

export type SigmaGraph = MultiDirectedGraph<Attributes, Attributes>;

export const nodeKey = (at: number): string => String(at);
export const edgeKey = (at: number): string => `statement ${at}`;

/** The graph that sigma draws: numbers only; everything else is looked up in the scene by them. */
export function createSigmaGraph(index: GraphIndex): SigmaGraph {
  const graph: SigmaGraph = new MultiDirectedGraph();
  for (let at = 0; at < index.entities.length; at += 1) graph.addNode(nodeKey(at), { at });
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

/** How sigma draws an entity at rest. */
export function nodeLook({ index, drawn, density, places }: Scene, palette: Palette, at: number) {
  const entity = index.entities[at];
  return {
    ...placeOf(places, at),
    hidden: !drawn.entities[at],
    color: entity ? palette.types[entity.type] : palette.nodeFaded,
    size: radiusOfEntity(entity?.metrics.degree ?? 0, index.highestDegree, density) + RIM,
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
