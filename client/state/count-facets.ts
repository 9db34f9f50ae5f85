import type { Overview } from "../../core/api.ts";
import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { type FilterFailures, failure, filterFailures } from "../graph/scene/filter-failures.ts";
import { type Coded, flagValues, graphCodes, statusCodes } from "../graph/scene/graph-codes.ts";
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
  const codes = graphCodes(index);
  const counting: Counting = {
    index,
    failures: filterFailures(index, view.filters),
    isReachable: reachability(index, view),
  };
  const { statements } = counting.failures;
  const statuses = statusCodes(statusesOf(index, view.filters));
  const within = (group: number) => counting.isReachable(group).statements;
  const [ofPredicate, ofStatus, ofPublisher, ofSources, ofConfidence] = [
    within(failure.predicate),
    within(failure.status),
    within(failure.publisher),
    within(failure.sources),
    within(failure.confidence),
  ];
  const predicates = tallyOf(codes.predicates);
  const statusTally = tallyOf(statuses);
  const publisherLists = tallyOf(codes.publishers);
  const sources = tallyOf(codes.sources);
  const confidences = new Array<number>(CONFIDENCE_STEPS).fill(0);
  for (let at = 0; at < statements.length; at += 1) {
    const failed = statements[at] ?? 0;
    // With two groups failing, no single row brings it back.
    if ((failed & (failed - 1)) !== 0) continue;
    if ((failed & ~failure.predicate) === 0 && ofPredicate[at]) predicates.count(at);
    if ((failed & ~failure.status) === 0 && ofStatus[at]) statusTally.count(at);
    if ((failed & ~failure.publisher) === 0 && ofPublisher[at]) publisherLists.count(at);
    if ((failed & ~failure.sources) === 0 && ofSources[at]) sources.count(at);
    if ((failed & ~failure.confidence) === 0 && ofConfidence[at]) {
      const step = stepOf(codes.confidences[at] ?? 0);
      confidences[step] = (confidences[step] ?? 0) + 1;
    }
  }
  const { hiddenTypes, hiddenCommunities } = view.filters;
  const types = countLinked(counting, failure.type, codes.types, hiddenTypes);
  return {
    types: new Map(entityTypeIds.map((type) => [type, types.get(type) ?? 0])),
    communities: countLinked(counting, failure.community, codes.communities, hiddenCommunities),
    degrees: countLinked(counting, failure.degree, codes.degrees),
    predicates: predicates.counts(),
    statuses: statusTally.counts(),
    publishers: countEach(publisherLists.counts()),
    confidences,
    sources: sources.counts(),
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
  column: Coded<Value>,
  hidden: readonly Value[] = [],
): Map<Value, number> {
  const { statements, roots } = isReachable(group);
  const { codes } = column;
  const linked = new Uint8Array(codes.length);
  const isHidden = flagValues(column, (value) => hidden.includes(value));
  for (let at = 0; at < statements.length; at += 1) {
    if (!statements[at] || ((failures.statements[at] ?? 0) & ~group) !== 0) continue;
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    const subjectCode = codes[subject] ?? 0;
    const objectCode = codes[object] ?? 0;
    const hidesSubject = isHidden[subjectCode] === 1;
    const hidesObject = isHidden[objectCode] === 1;
    if (hidesSubject === hidesObject && (!hidesSubject || subjectCode === objectCode)) {
      linked[subject] = 1;
      linked[object] = 1;
    } else if (!hidesSubject) linked[object] = 1;
    else if (!hidesObject) linked[subject] = 1;
  }
  for (const root of roots) if (((failures.entities[root] ?? 0) & ~group) === 0) linked[root] = 1;
  const tally = tallyOf(column);
  for (let at = 0; at < linked.length; at += 1) if (linked[at]) tally.count(at);
  return tally.counts();
}

/** Counts rows of a column by their values. */
function tallyOf<Value>({ codes, values }: Coded<Value>) {
  const counted = new Int32Array(values.length);
  return {
    count(at: number) {
      const code = codes[at] ?? 0;
      counted[code] = (counted[code] ?? 0) + 1;
    },
    /** Without values that no row has. */
    counts: () =>
      new Map(values.map((value, code) => [value, counted[code] ?? 0] as const).filter(([, count]) => count)),
  };
}

/** Counts the items of lists from the counts of the lists. */
function countEach<Item>(lists: ReadonlyMap<readonly Item[], number>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const [items, count] of lists)
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + count);
  return counts;
}
