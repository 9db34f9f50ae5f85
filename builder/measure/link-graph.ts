import { UndirectedGraph } from "graphology";
import type { Entity } from "../../core/entity.ts";
import type { Statement } from "../../core/statement.ts";

/** All statements between two entities as one link; `weight` says how much they hold the two together. */
export interface Link {
  readonly weight: number;
}

export type LinkGraph = UndirectedGraph<Record<string, never>, Link>;

/** A statement that denies a relation still places two entities near each other, but weakly. */
const NEGATED_WEIGHT = 0.25;

/** The simple graph behind metrics and positions. Its order is that of the arguments, so they must be sorted. */
export function linkGraph(entities: readonly Entity[], statements: readonly Statement[]): LinkGraph {
  const graph: LinkGraph = new UndirectedGraph();
  for (const { id } of entities) graph.addNode(id);
  for (const { subject, object, polarity } of statements) {
    if (subject === object) continue;
    const weight = polarity === "negated" ? NEGATED_WEIGHT : 1;
    graph.updateEdge(subject, object, (link) => ({ weight: (link.weight ?? 0) + weight }));
  }
  return graph;
}
