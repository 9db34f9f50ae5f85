import { firstDay, lastDay } from "../../../core/graph/partial-date-bounds.ts";
import type { Filters } from "../../state/view-state.ts";
import { basis, dayNumber, eventTimes } from "./event-times.ts";
import { flagValues, graphCodes, statusCodes } from "./graph-codes.ts";
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
  const { types, communities, degrees } = graphCodes(index);
  const { hiddenTypes, hiddenCommunities, minDegree = 0 } = filters;
  const hasType = flagValues(types, (type) => hiddenTypes.includes(type));
  const hasCommunity = flagValues(communities, (community) => hiddenCommunities.includes(community));
  const hasFew = flagValues(degrees, (degree) => degree < minDegree);
  const failures = new Uint8Array(index.entities.length);
  for (let at = 0; at < failures.length; at += 1) {
    failures[at] =
      (hasType[types.codes[at] ?? 0] ? failure.type : 0) |
      (hasCommunity[communities.codes[at] ?? 0] ? failure.community : 0) |
      (hasFew[degrees.codes[at] ?? 0] ? failure.degree : 0);
  }
  return failures;
}

function failingStatements(index: GraphIndex, filters: Filters, entities: Uint8Array): Uint16Array {
  const { predicates, publishers, sources, confidences } = graphCodes(index);
  const { hiddenPredicates, hiddenStatuses, hiddenPublishers } = filters;
  const { from, to, asOf, minConfidence = 0, minSources = 0 } = filters;
  const statuses = statusCodes(statusesOf(index, filters));
  const hasPredicate = flagValues(predicates, (predicate) => hiddenPredicates.includes(predicate));
  const hasStatus = flagValues(statuses, (status) => hiddenStatuses.includes(status));
  const hasFewSources = flagValues(sources, (count) => count < minSources);
  const hasPublishers = flagValues(
    publishers,
    (all) => hiddenPublishers.length > 0 && all.every((each) => hiddenPublishers.includes(each)),
  );
  const times = eventTimes(index);
  const low = from === undefined ? 0 : dayNumber(firstDay(from));
  const high = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(lastDay(to));
  // What could be known by then is defined in core/graph/as-of.ts; here it is one comparison of numbers.
  const known = asOf === undefined ? Number.POSITIVE_INFINITY : dayNumber(lastDay(asOf));
  const failures = new Uint16Array(index.statements.length);
  for (let at = 0; at < failures.length; at += 1) {
    let failed = (entities[index.subjects[at] ?? 0] ?? 0) | (entities[index.objects[at] ?? 0] ?? 0);
    if (hasPredicate[predicates.codes[at] ?? 0]) failed |= failure.predicate;
    if (hasStatus[statuses.codes[at] ?? 0]) failed |= failure.status;
    if (hasPublishers[publishers.codes[at] ?? 0]) failed |= failure.publisher;
    if (hasFewSources[sources.codes[at] ?? 0]) failed |= failure.sources;
    if (times.basis[at] !== basis.undated) {
      const first = times.first[at] ?? 0;
      if ((times.last[at] ?? 0) < low || first > high) failed |= failure.time;
      if (first > known) failed |= failure.asOf;
    }
    if ((confidences[at] ?? 0) < minConfidence) failed |= failure.confidence;
    failures[at] = failed;
  }
  return failures;
}
