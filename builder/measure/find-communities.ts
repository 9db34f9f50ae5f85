import louvain from "graphology-communities-louvain";
import { compareText } from "../../core/graph/compare.ts";
import type { LinkGraph } from "./link-graph.ts";
import { seededRandom } from "./seeded-random.ts";

/** Members of each community, sorted by id; largest community first (Louvain, Blondel et al. 2008). */
export function findCommunities(graph: LinkGraph): string[][] {
  if (graph.size === 0) return graph.nodes().map((id) => [id]);
  const found = louvain(graph, { getEdgeWeight: "weight", rng: seededRandom(1) });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const community = found[id] ?? 0;
    const list = members.get(community);
    if (list) list.push(id);
    else members.set(community, [id]);
  }
  return [...members.values()]
    .map((ids) => ids.toSorted(compareText))
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? "", b[0] ?? ""));
}
