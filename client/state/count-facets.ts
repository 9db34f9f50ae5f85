import type { Overview } from "../../core/api.ts";
import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { type FilterFailures, failure, filterFailures } from "../graph/scene/filter-failures.ts";
import type { GraphIndex } from "../graph/scene/graph-index.ts";
import { type PartOfGraph, partOfGraph } from "../graph/scene/part-of-graph.ts";
import { passingBut } from "../graph/scene/passing-graph.ts";
import { statusesOf } from "../graph/scene/statuses-of.ts";
import type { Status, ViewState } from "./view-state.ts";
import { indexOf } from "./visible-part.ts";

/** Steps of confidence from 0 to 1 that statements are counted by. */
export const CONFIDENCE_STEPS = 20;

/** What each row of the filters shows or, where it is unchecked, would bring back: each group under the filters of the others. */
export interface Facets {
  /** Entities. */
  readonly types: ReadonlyMap<EntityTypeId, number>;
  readonly communities: ReadonlyMap<number, number>;
  /** By the number of links in the whole graph. */
  readonly degrees: ReadonlyMap<number, number>;
  /** Statements. */
  readonly predicates: ReadonlyMap<PredicateId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  /** A statement counts for each publisher that says it. */
  readonly publishers: ReadonlyMap<string, number>;
  /** The last step holds 1 as well. */
  readonly confidences: readonly number[];
  /** By the number of independent publishers. */
  readonly sources: ReadonlyMap<number, number>;
}

type View = Pick<ViewState, "part" | "filters">;

/** Counts in one pass over the statements; only the surroundings of an entity, which filters reshape, need one for each group. */
export function countFacets(overview: Overview, view: View): Facets {
  const index = indexOf(overview);
  const counting: Counting = {
    index,
    failures: filterFailures(index, view.filters),
    isReachable: reachability(index, view),
  };
  const { statements } = counting.failures;
  const statuses = statusesOf(index, view.filters);
  const within = (group: number) => counting.isReachable(group).statements;
  const [ofPredicate, ofStatus, ofPublisher, ofSources, ofConfidence] = [
    within(failure.predicate),
    within(failure.status),
    within(failure.publisher),
    within(failure.sources),
    within(failure.confidence),
  ];
  const predicates = new Map<PredicateId, number>();
  const statusCounts = new Map<Status, number>();
  const publishers = new Map<string, number>();
  const confidences = new Array<number>(CONFIDENCE_STEPS).fill(0);
  const sources = new Map<number, number>();
  for (let at = 0; at < statements.length; at += 1) {
    const failed = statements[at] ?? 0;
    // With two groups failing, no single row brings it back.
    if ((failed & (failed - 1)) !== 0) continue;
    const statement = index.statements[at];
    if (!statement) continue;
    if ((failed & ~failure.predicate) === 0 && ofPredicate[at]) add(predicates, statement.predicate);
    if ((failed & ~failure.status) === 0 && ofStatus[at]) add(statusCounts, statuses[at] ?? "fact");
    if ((failed & ~failure.publisher) === 0 && ofPublisher[at]) addEach(publishers, index.publishers[at]);
    if ((failed & ~failure.sources) === 0 && ofSources[at]) add(sources, statement.sources);
    if ((failed & ~failure.confidence) === 0 && ofConfidence[at]) {
      const step = stepOf(statement.confidence);
      confidences[step] = (confidences[step] ?? 0) + 1;
    }
  }
  const { hiddenTypes, hiddenCommunities } = view.filters;
  const { entities } = index;
  const types = countLinked(
    counting,
    failure.type,
    entities.map(({ type }) => type),
    hiddenTypes,
  );
  return {
    types: new Map(entityTypeIds.map((type) => [type, types.get(type) ?? 0])),
    communities: countLinked(
      counting,
      failure.community,
      entities.map(({ metrics }) => metrics.community),
      hiddenCommunities,
    ),
    degrees: countLinked(
      counting,
      failure.degree,
      entities.map(({ metrics }) => metrics.degree),
    ),
    predicates,
    statuses: statusCounts,
    publishers,
    confidences,
    sources,
  };
}

/** The step that a confidence lies in; 0.6 is the lower end of a step although it is no exact number. */
export const stepOf = (confidence: number): number =>
  Math.min(CONFIDENCE_STEPS - 1, Math.floor(confidence * CONFIDENCE_STEPS + 1e-9));

interface Counting {
  readonly index: GraphIndex;
  readonly failures: FilterFailures;
  /** What belongs to the part when the filters of a group hold nothing back. */
  readonly isReachable: (group: number) => Reachable;
}

interface Reachable {
  /** 1 where both ends belong to the part. */
  readonly statements: Uint8Array;
  readonly roots: ReadonlySet<number>;
}

function reachability(index: GraphIndex, { part, filters }: View): Counting["isReachable"] {
  const known = new Map<number, Reachable>();
  return (group) => {
    // Without a middle the part does not depend on what passes.
    const key = part.ego ? group : 0;
    const reachable =
      known.get(key) ?? reach(index, partOfGraph(index, passingBut(index, filters, key), part));
    known.set(key, reachable);
    return reachable;
  };
}

function reach(index: GraphIndex, { universe, roots }: PartOfGraph): Reachable {
  const statements = new Uint8Array(index.statements.length);
  for (let at = 0; at < statements.length; at += 1) {
    statements[at] = (universe[index.subjects[at] ?? 0] ?? 0) & (universe[index.objects[at] ?? 0] ?? 0);
  }
  return { statements, roots };
}

/**
 * Entities by a value of theirs that can be hidden: those with a statement that passes. An end that is hidden by the value
 * counts for that value alone, since only one row is checked again at a time. Around an entity a hidden value may count
 * one that is only reached through another hidden value.
 */
function countLinked<Value>(
  { index, failures, isReachable }: Counting,
  group: number,
  values: readonly Value[],
  hidden: readonly Value[] = [],
): Map<Value, number> {
  const { statements, roots } = isReachable(group);
  const linked = new Uint8Array(values.length);
  const hides = new Set(hidden);
  const isHidden = Uint8Array.from(values, (value) => (hides.has(value) ? 1 : 0));
  for (let at = 0; at < statements.length; at += 1) {
    if (!statements[at] || ((failures.statements[at] ?? 0) & ~group) !== 0) continue;
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    if (!isHidden[subject] && !isHidden[object]) {
      linked[subject] = 1;
      linked[object] = 1;
    } else if (!isHidden[subject]) linked[object] = 1;
    else if (!isHidden[object]) linked[subject] = 1;
    else if (values[subject] === values[object]) {
      linked[subject] = 1;
      linked[object] = 1;
    }
  }
  for (const root of roots) if (((failures.entities[root] ?? 0) & ~group) === 0) linked[root] = 1;
  const counts = new Map<Value, number>();
  values.forEach((value, at) => {
    if (linked[at]) add(counts, value);
  });
  return counts;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts each key of the list once. */
function addEach<Key>(counts: Map<Key, number>, keys: readonly Key[] = []): void {
  keys.forEach((key, at) => {
    if (keys.indexOf(key) === at) add(counts, key);
  });
}
