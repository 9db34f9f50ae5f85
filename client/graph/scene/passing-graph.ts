import { isKnownBy } from "../../../core/graph/as-of.ts";
import { keepsStatement } from "../../../core/graph/graph-filters.ts";
import type { Filters } from "../../state/view-state.ts";
import type { GraphIndex } from "./graph-index.ts";

/** What filters leave of entities and of statements, by number: 1 passes. A statement passes only with both of its ends. */
export interface PassingGraph {
  readonly entities: Uint8Array;
  readonly statements: Uint8Array;
}

const kept = new WeakMap<GraphIndex, WeakMap<Filters, PassingGraph>>();

/** Applies the filters to the whole graph; the answer is kept as long as index and filters are. */
export function passingGraph(index: GraphIndex, filters: Filters): PassingGraph {
  const ofIndex = kept.get(index) ?? new WeakMap<Filters, PassingGraph>();
  kept.set(index, ofIndex);
  const known = ofIndex.get(filters);
  if (known) return known;
  const entities = passingEntities(index, filters);
  const passing = { entities, statements: passingStatements(index, filters, entities) };
  ofIndex.set(filters, passing);
  return passing;
}

function passingEntities(index: GraphIndex, filters: Filters): Uint8Array {
  const types = new Set<string>(filters.hiddenTypes);
  const communities = new Set<number>(filters.hiddenCommunities);
  const least = filters.minDegree ?? 0;
  return Uint8Array.from(index.entities, ({ type, metrics }) =>
    types.has(type) || communities.has(metrics.community) || metrics.degree < least ? 0 : 1,
  );
}

function passingStatements(index: GraphIndex, filters: Filters, entities: Uint8Array): Uint8Array {
  const predicates = new Set<string>(filters.hiddenPredicates);
  const statuses = new Set<string>(filters.hiddenStatuses);
  const publishers = new Set<string>(filters.hiddenPublishers);
  const { from, to, asOf, minConfidence, minSources } = filters;
  const bounds = { from, to, minConfidence, minSources };
  const isBounded = [from, to, minConfidence, minSources].some((bound) => bound !== undefined);
  return Uint8Array.from(index.statements, (statement, at) => {
    if (!entities[index.subjects[at] ?? 0] || !entities[index.objects[at] ?? 0]) return 0;
    if (predicates.has(statement.predicate) || statuses.has(index.statuses[at] ?? "")) return 0;
    if (publishers.size > 0 && index.publishers[at]?.every((publisher) => publishers.has(publisher)))
      return 0;
    if (isBounded && !keepsStatement(bounds, statement, () => index.publishers[at] ?? [])) return 0;
    return asOf !== undefined && !isKnownBy(statement, asOf) ? 0 : 1;
  });
}
