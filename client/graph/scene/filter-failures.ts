import { firstDay, lastDay } from "../../../core/graph/partial-date-bounds.ts";
import type { Filters } from "../../state/view-state.ts";
import { basis, dayNumber, eventTimes } from "./event-times.ts";
import type { GraphIndex } from "./graph-index.ts";
import { statusesOf } from "./statuses-of.ts";

/** One bit for each group of filters, so that "passes all but this group" is one comparison. */
export const failure = {
  type: 1,
  community: 2,
  degree: 4,
  predicate: 8,
  status: 16,
  publisher: 32,
  time: 64,
  asOf: 128,
  confidence: 256,
  sources: 512,
} as const;

/** Which groups of filters leave out each entity and statement, by number: 0 passes. A statement fails with either of its ends. */
export interface FilterFailures {
  readonly entities: Uint8Array;
  readonly statements: Uint16Array;
}

const kept = new WeakMap<GraphIndex, WeakMap<Filters, FilterFailures>>();

/** Applies the filters to the whole graph in one pass; the answer is kept as long as index and filters are. */
export function filterFailures(index: GraphIndex, filters: Filters): FilterFailures {
  const ofIndex = kept.get(index) ?? new WeakMap<Filters, FilterFailures>();
  kept.set(index, ofIndex);
  const known = ofIndex.get(filters);
  if (known) return known;
  const entities = failingEntities(index, filters);
  const failures = { entities, statements: failingStatements(index, filters, entities) };
  ofIndex.set(filters, failures);
  return failures;
}

function failingEntities(index: GraphIndex, filters: Filters): Uint8Array {
  const types = new Set<string>(filters.hiddenTypes);
  const communities = new Set<number>(filters.hiddenCommunities);
  const least = filters.minDegree ?? 0;
  return Uint8Array.from(
    index.entities,
    ({ type, metrics }) =>
      (types.has(type) ? failure.type : 0) |
      (communities.has(metrics.community) ? failure.community : 0) |
      (metrics.degree < least ? failure.degree : 0),
  );
}

function failingStatements(index: GraphIndex, filters: Filters, entities: Uint8Array): Uint16Array {
  const predicates = new Set<string>(filters.hiddenPredicates);
  const hiddenStatuses = new Set<string>(filters.hiddenStatuses);
  const publishers = new Set<string>(filters.hiddenPublishers);
  const { from, to, asOf, minConfidence = 0, minSources = 0 } = filters;
  const statuses = statusesOf(index, filters);
  const times = eventTimes(index);
  const low = from === undefined ? 0 : dayNumber(firstDay(from));
  const high = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(lastDay(to));
  // What could be known by then is defined in core/graph/as-of.ts; here it is one comparison of numbers.
  const known = asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(lastDay(asOf));
  const failures = new Uint16Array(index.statements.length);
  for (let at = 0; at < failures.length; at += 1) {
    const statement = index.statements[at];
    if (!statement) continue;
    let failed = (entities[index.subjects[at] ?? 0] ?? 0) | (entities[index.objects[at] ?? 0] ?? 0);
    if (predicates.has(statement.predicate)) failed |= failure.predicate;
    if (hiddenStatuses.has(statuses[at] ?? "")) failed |= failure.status;
    if (publishers.size > 0 && index.publishers[at]?.every((each) => publishers.has(each))) {
      failed |= failure.publisher;
    }
    if (times.basis[at] !== basis.undated) {
      const first = times.first[at] ?? 0;
      if ((times.last[at] ?? 0) < low || first > high) failed |= failure.time;
      if (first > known) failed |= failure.asOf;
    }
    if (statement.confidence < minConfidence) failed |= failure.confidence;
    if (statement.sources < minSources) failed |= failure.sources;
    failures[at] = failed;
  }
  return failures;
}
