import type { Filters } from "../../state/view-state.ts";
import { filterFailures } from "./filter-failures.ts";
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
  const left = passingBut(index, filters, 0);
  ofIndex.set(filters, left);
  return left;
}

/** What passes all filters but those of the groups whose bits are given. */
export function passingBut(index: GraphIndex, filters: Filters, groups: number): PassingGraph {
  const failures = filterFailures(index, filters);
  return { entities: passing(failures.entities, groups), statements: passing(failures.statements, groups) };
}

function passing(failures: Uint8Array | Uint16Array, groups: number): Uint8Array {
  const passes = new Uint8Array(failures.length);
  for (let at = 0; at < passes.length; at += 1) passes[at] = ((failures[at] ?? 0) & ~groups) === 0 ? 1 : 0;
  return passes;
}
