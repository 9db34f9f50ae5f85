import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Entity, Metrics, Position } from "../core/entity.ts";
import { compareText } from "../core/graph/compare.ts";
import type { Community } from "../core/snapshot.ts";
import type { Statement } from "../core/statement.ts";
import { betweenness } from "./measure/betweenness.ts";
import { findCommunities } from "./measure/find-communities.ts";
import { type LinkGraph, linkGraph } from "./measure/link-graph.ts";
import { nameCommunity } from "./measure/name-community.ts";
import { placeCommunities } from "./measure/place-communities.ts";

export interface Measured {
  /** The entities given, sorted by id, each with metrics and a position. */
  readonly entities: (Entity & { metrics: Metrics; position: Position })[];
  /** Largest first; every entity is in exactly one. */
  readonly communities: Community[];
}

/**
 * Measures the graph: degree (number of statements), PageRank, betweenness, named communities and positions.
 * The result depends on what is given, not on its order. Every end of a statement must be among the entities.
 */
export function measure(entities: readonly Entity[], statements: readonly Statement[]): Measured {
  const sorted = entities.toSorted((a, b) => compareText(a.id, b.id));
  const ordered = statements.toSorted((a, b) => compareText(a.id, b.id));
  const graph = linkGraph(sorted, ordered);
  const degree = degrees(sorted, ordered);
  const rank = pageRank(graph);
  const between = betweenness(graph);
  const members = findCommunities(graph);
  const community = new Map(members.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const position = placeCommunities(graph, members, degree);
  return {
    entities: sorted.map((entity) => ({
      ...entity,
      metrics: {
        degree: degree.get(entity.id) ?? 0,
        pagerank: significant(rank[entity.id] ?? 0),
        betweenness: significant(between.get(entity.id) ?? 0),
        community: community.get(entity.id) ?? 0,
      },
      position: position.get(entity.id) ?? { x: 0, y: 0 },
    })),
    communities: namedCommunities(members, sorted, ordered, community),
  };
}

function degrees(entities: readonly Entity[], statements: readonly Statement[]): Map<string, number> {
  const degree = new Map<string, number>(entities.map(({ id }) => [id, 0]));
  for (const { id, subject, object } of statements) {
    for (const end of new Set([subject, object])) {
      const before = degree.get(end);
      if (before === undefined) {
        throw new Error(`Statement "${id}" names "${end}", which is not among the entities to measure.`);
      }
      degree.set(end, before + 1);
    }
  }
  return degree;
}

function pageRank(graph: LinkGraph): Record<string, number> {
  return graph.order === 0
    ? {}
    : pagerank(graph, { getEdgeWeight: "weight", tolerance: 1e-9, maxIterations: 1000 });
}

function namedCommunities(
  members: readonly (readonly string[])[],
  entities: readonly Entity[],
  statements: readonly Statement[],
  community: ReadonlyMap<string, number>,
): Community[] {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const inside = members.map((): Statement[] => []);
  for (const statement of statements) {
    const home = community.get(statement.subject) ?? 0;
    if (home === community.get(statement.object)) inside[home]?.push(statement);
  }
  return members.map((ids, id) => ({
    id,
    label: nameCommunity(
      ids.map((member) => byId.get(member)).filter((entity) => entity !== undefined),
      inside[id] ?? [],
    ),
    size: ids.length,
  }));
}

/** Eight decimals: more is noise of the method. */
function significant(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
