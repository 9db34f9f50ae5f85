import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { keepApart } from "./keep-apart.ts";
import type { LinkGraph } from "./link-graph.ts";
import { type Points, pointsOf, SPACING, STRETCH, shift } from "./points.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places the members of one community around (0, 0): ForceAtlas2 (Jacomy et al. 2014) for the shape, then a
 * relaxation that fills the disc evenly and leaves each member the room it needs.
 *
 * @param room by member, in units of `SPACING`
 */
export function placeMembers(graph: LinkGraph, members: readonly string[], room: Float64Array): Points {
  const points = sunflower(members.length, room);
  if (members.length < 3) return points;
  const links = linksAmong(graph, members);
  shapeByForce(points, members.length, links);
  const steps = members.length > 1000 ? 60 : 220;
  for (let step = 0; step < steps; step += 1) {
    pullTogether(points, links);
    keepApart(points, room);
  }
  for (let step = 0; step < steps && keepApart(points, room) > 0; step += 1);
  centre(points);
  return points;
}

type LocalLink = readonly [a: number, b: number, weight: number];

function linksAmong(graph: LinkGraph, members: readonly string[]): LocalLink[] {
  const index = new Map(members.map((id, position) => [id, position]));
  return members.flatMap((id, a) =>
    graph.neighbors(id).flatMap((other): LocalLink[] => {
      const b = index.get(other);
      return b === undefined || b <= a
        ? []
        : [[a, b, graph.getEdgeAttribute(graph.edge(id, other), "weight")]];
    }),
  );
}

/** The roomiest member in the middle, the others around it. */
function sunflower(length: number, room: Float64Array): Points {
  const points = pointsOf(length);
  const order = Array.from({ length }, (_, index) => index).sort(
    (a, b) => (room[b] ?? 0) - (room[a] ?? 0) || a - b,
  );
  order.forEach((index, rank) => {
    const radius = rank === 0 ? 0 : SPACING * 0.7 * Math.sqrt(rank + 1);
    points.x[index] = radius * Math.cos(rank * GOLDEN_ANGLE) * STRETCH;
    points.y[index] = radius * Math.sin(rank * GOLDEN_ANGLE);
  });
  return points;
}

function shapeByForce(points: Points, length: number, links: readonly LocalLink[]): void {
  const graph = new UndirectedGraph();
  for (let index = 0; index < length; index += 1) {
    graph.addNode(index, { x: points.x[index], y: points.y[index] });
  }
  for (const [a, b, weight] of links) graph.addEdge(a, b, { weight: Math.sqrt(weight) });
  const placed = forceAtlas2(graph, {
    iterations: length > 1000 ? 80 : 300,
    settings: {
      gravity: 0.08,
      strongGravityMode: true,
      scalingRatio: SPACING,
      slowDown: 2 + Math.log(length),
      barnesHutOptimize: length > 800,
    },
  });
  let square = 0;
  for (let index = 0; index < length; index += 1) {
    points.x[index] = placed[index]?.x ?? 0;
    points.y[index] = placed[index]?.y ?? 0;
  }
  centre(points);
  for (let index = 0; index < length; index += 1) {
    square += (points.x[index] ?? 0) ** 2 + (points.y[index] ?? 0) ** 2;
  }
  const scale = (SPACING * 0.45 * Math.sqrt(length)) / Math.max(1e-6, Math.sqrt(square / length));
  for (let index = 0; index < length; index += 1) {
    points.x[index] = (points.x[index] ?? 0) * scale * STRETCH;
    points.y[index] = (points.y[index] ?? 0) * scale;
  }
}

function pullTogether(points: Points, links: readonly LocalLink[]): void {
  for (let index = 0; index < points.x.length; index += 1) {
    shift(points, index, -(points.x[index] ?? 0) * 0.006, -(points.y[index] ?? 0) * 0.006);
  }
  for (const [a, b] of links) {
    const dx = (points.x[b] ?? 0) - (points.x[a] ?? 0);
    const dy = (points.y[b] ?? 0) - (points.y[a] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const pull = distance > SPACING ? (0.008 * (distance - SPACING)) / distance : 0;
    shift(points, a, dx * pull, dy * pull);
    shift(points, b, -dx * pull, -dy * pull);
  }
}

function centre(points: Points): void {
  const length = points.x.length;
  let x = 0;
  let y = 0;
  for (let index = 0; index < length; index += 1) {
    x += points.x[index] ?? 0;
    y += points.y[index] ?? 0;
  }
  for (let index = 0; index < length; index += 1) shift(points, index, -x / length, -y / length);
}
