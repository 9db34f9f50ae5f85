import type { Position } from "../../core/entity.ts";
import { keepApart } from "./keep-apart.ts";
import type { LinkGraph } from "./link-graph.ts";
import { type BodyLink, packCommunities } from "./pack-communities.ts";
import { placeMembers } from "./place-members.ts";
import { pointsOf } from "./points.ts";

/**
 * Places every entity: each community by itself, then the communities beside each other. Communities never
 * overlap, so that each can be drawn as one region; pieces without links fill the space around.
 */
export function placeCommunities(
  graph: LinkGraph,
  communities: readonly (readonly string[])[],
  degree: ReadonlyMap<string, number>,
): Map<string, Position> {
  const most = Math.max(1, ...degree.values());
  const rooms = communities.map((members) =>
    Float64Array.from(members, (id) => 0.82 + 0.9 * Math.sqrt((degree.get(id) ?? 0) / most)),
  );
  const bodies = communities.map((members, index) => ({
    local: placeMembers(graph, members, rooms[index] ?? new Float64Array(members.length)),
  }));
  const placed = packCommunities(bodies, linksBetween(graph, communities));
  const ids = communities.flat();
  const room = Float64Array.from(rooms.flatMap((one) => [...one]));
  const all = pointsOf(ids.length);
  let next = 0;
  for (const { x, y } of placed) {
    all.x.set(x, next);
    all.y.set(y, next);
    next += x.length;
  }
  // Turning a community has turned its wide spacing with it.
  for (let step = 0; step < 40 && keepApart(all, room) > 0; step += 1);
  return new Map(ids.map((id, index) => [id, { x: rounded(all.x[index]), y: rounded(all.y[index]) }]));
}

function linksBetween(graph: LinkGraph, communities: readonly (readonly string[])[]): BodyLink[] {
  const home = new Map<string, readonly [body: number, member: number]>();
  communities.forEach((members, body) => {
    members.forEach((id, member) => {
      home.set(id, [body, member]);
    });
  });
  const links: BodyLink[] = [];
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const from = home.get(source);
    const to = home.get(target);
    if (from && to && from[0] !== to[0]) links.push({ from, to, weight });
  });
  return links;
}

/** Three decimals; never −0, which JSON would write as 0 and a comparison would tell apart. */
function rounded(value = 0): number {
  return Math.round(value * 1000) / 1000 + 0;
}
