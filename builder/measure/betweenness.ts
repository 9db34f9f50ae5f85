import type { LinkGraph } from "./link-graph.ts";

/** Above this many entities only so many of them are sources of shortest paths. */
const MOST_SOURCES = 500;

/**
 * Share of the shortest paths between two others that lead through each entity, 0 to 1 (Brandes 2001).
 * In large graphs the sources are a sample, evenly spaced over the order of the graph (Brandes and Pich 2007).
 */
export function betweenness(graph: LinkGraph): Map<string, number> {
  const ids = graph.nodes();
  const index = new Map(ids.map((id, position) => [id, position]));
  const neighbours = ids.map((id) => graph.neighbors(id).map((other) => index.get(other) ?? 0));
  const sum = new Float64Array(ids.length);
  const stride = Math.max(1, Math.ceil(ids.length / MOST_SOURCES));
  let sources = 0;
  for (let source = 0; source < ids.length; source += stride) {
    addDependencies(source, neighbours, sum);
    sources += 1;
  }
  // No entity is counted for the paths that start at itself.
  const pairs = Math.max(1, ((sources * (ids.length - 1)) / ids.length) * (ids.length - 2));
  return new Map(ids.map((id, position) => [id, (sum[position] ?? 0) / pairs]));
}

/** Adds how much each entity lies on the shortest paths that start at `source`. */
function addDependencies(
  source: number,
  neighbours: readonly (readonly number[])[],
  sum: Float64Array,
): void {
  const steps = new Int32Array(neighbours.length).fill(-1);
  const paths = new Float64Array(neighbours.length);
  const dependency = new Float64Array(neighbours.length);
  const visited = [source];
  steps[source] = 0;
  paths[source] = 1;
  for (const here of visited) {
    for (const next of neighbours[here] ?? []) {
      if (steps[next] === -1) {
        steps[next] = (steps[here] ?? 0) + 1;
        visited.push(next);
      }
      if (steps[next] === (steps[here] ?? 0) + 1) paths[next] = (paths[next] ?? 0) + (paths[here] ?? 0);
    }
  }
  for (const here of visited.toReversed()) {
    for (const before of neighbours[here] ?? []) {
      if ((steps[before] ?? 0) !== (steps[here] ?? 0) - 1) continue;
      const share = ((paths[before] ?? 0) / (paths[here] ?? 1)) * (1 + (dependency[here] ?? 0));
      dependency[before] = (dependency[before] ?? 0) + share;
    }
    if (here !== source) sum[here] = (sum[here] ?? 0) + (dependency[here] ?? 0);
  }
}
