import type { Overview } from "../../core/api.ts";
import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { type FilterFailures, failure, filterFailures } from "../graph/scene/filter-failures.ts";
import type { GraphIndex } from "../graph/scene/graph-index.ts";
import { partOfGraph } from "../graph/scene/part-of-graph.ts";
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
  const failures = filterFailures(index, view.filters);
  const counting: Counting = { index, view, failures, isReachable: reachability(index, view) };
  const statuses = statusesOf(index, view.filters);
  const predicates = new Map<PredicateId, number>();
  const ofStatus = new Map<Status, number>();
  const publishers = new Map<string, number>();
  const confidences = new Array<number>(CONFIDENCE_STEPS).fill(0);
  const sources = new Map<number, number>();
  for (let at = 0; at < index.statements.length; at += 1) {
    const statement = index.statements[at];
    if (!statement) continue;
    const counts = (group: number) => passesBut(counting, at, group);
    if (counts(failure.predicate)) add(predicates, statement.predicate);
    if (counts(failure.status)) add(ofStatus, statuses[at] ?? "fact");
    if (counts(failure.publisher)) {
      for (const publisher of new Set(index.publishers[at])) add(publishers, publisher);
    }
    if (counts(failure.sources)) add(sources, statement.sources);
    if (counts(failure.confidence)) {
      const step = stepOf(statement.confidence);
      confidences[step] = (confidences[step] ?? 0) + 1;
    }
  }
  const { hiddenTypes, hiddenCommunities } = view.filters;
  const typeOf = (at: number) => index.entities[at]?.type ?? "company";
  const communityOf = (at: number) => index.entities[at]?.metrics.community ?? 0;
  const types = countLinked(counting, failure.type, typeOf, hiddenTypes);
  return {
    types: new Map(entityTypeIds.map((type) => [type, types.get(type) ?? 0])),
    communities: countLinked(counting, failure.community, communityOf, hiddenCommunities),
    degrees: countLinked(counting, failure.degree, (at) => index.entities[at]?.metrics.degree ?? 0),
    predicates,
    statuses: ofStatus,
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
  readonly view: View;
  readonly failures: FilterFailures;
  /** Which entities belong to the part when the filters of a group hold nothing back. */
  readonly isReachable: (group: number) => Reachable;
}

interface Reachable {
  readonly universe: Uint8Array;
  readonly roots: ReadonlySet<number>;
}

function reachability(index: GraphIndex, { part, filters }: View): Counting["isReachable"] {
  const known = new Map<number, Reachable>();
  return (group) => {
    // Without a middle the part does not depend on what passes.
    const key = part.ego ? group : 0;
    const reachable = known.get(key) ?? partOfGraph(index, passingBut(index, filters, key), part);
    known.set(key, reachable);
    return reachable;
  };
}

function passesBut({ index, failures, isReachable }: Counting, at: number, group: number): boolean {
  if (((failures.statements[at] ?? 0) & ~group) !== 0) return false;
  const { universe } = isReachable(group);
  return universe[index.subjects[at] ?? 0] === 1 && universe[index.objects[at] ?? 0] === 1;
}

/**
 * Entities by a value of theirs that can be hidden: those with a statement that passes. An end that is hidden by the value
 * counts for that value alone, since only one row is checked again at a time. Around an entity a hidden value may count
 * one that is only reached through another hidden value.
 */
function countLinked<Value>(
  counting: Counting,
  group: number,
  valueAt: (entity: number) => Value,
  hidden: readonly Value[] = [],
): Map<Value, number> {
  const { index, failures, isReachable } = counting;
  const linked = new Uint8Array(index.entities.length);
  const hides = new Set(hidden);
  for (let at = 0; at < index.statements.length; at += 1) {
    if (!passesBut(counting, at, group)) continue;
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    const values = [valueAt(subject), valueAt(object)].filter((value) => hides.has(value));
    const [only] = values;
    if (values.length === 2 && values[0] !== values[1]) continue;
    for (const end of [subject, object]) if (values.length === 0 || valueAt(end) === only) linked[end] = 1;
  }
  for (const root of isReachable(group).roots) {
    if (((failures.entities[root] ?? 0) & ~group) === 0) linked[root] = 1;
  }
  const counts = new Map<Value, number>();
  for (let at = 0; at < linked.length; at += 1) if (linked[at]) add(counts, valueAt(at));
  return counts;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
