import { type RelationKind, relationKinds } from "../../../core/ontology/relation-type.ts";
import { basis, eventTimes } from "../../graph/scene/event-times.ts";
import type { GraphIndex } from "../../graph/scene/graph-index.ts";
import { type Month, monthOfDay } from "../../state/months.ts";
import type { TimeAxis } from "../../state/time-axis.ts";

/** Months that one bar stands for. */
export type Unit = 1 | 3 | 12;

/** The bars of an axis. */
export interface Buckets {
  readonly start: Month;
  readonly unit: Unit;
  readonly length: number;
}

/** Numbers of statements by bar and kind, in the order bar × kinds + kind. */
export interface BucketCounts {
  /** Dated by the text. */
  readonly event: Uint32Array;
  /** Dated by the earliest report only. */
  readonly published: Uint32Array;
}

export interface TimelineCounts extends Buckets {
  readonly all: BucketCounts;
  /** What filters other than those of time leave of it. */
  readonly passing: BucketCounts;
  /** Of each bar, how many are dated by no more than the year. */
  readonly yearOnly: Uint32Array;
  readonly earlier: number;
  readonly later: number;
  readonly undated: number;
}

/** Bars narrower than this (px) cannot be hit. */
const NARROW = 4;

/** Months, or quarters or years where months would be too narrow in the width (px). */
export function bucketsOf({ start, end }: TimeAxis, width: number): Buckets {
  const months = end - start + 1;
  const unit = ([1, 3, 12] as const).find((each) => (width * each) / months >= NARROW) ?? 12;
  return { start, unit, length: Math.ceil(months / unit) };
}

/** Counts all statements, and those that pass, by bar and kind: one look at each. */
export function countBuckets(index: GraphIndex, buckets: Buckets, passes: Uint8Array): TimelineCounts {
  const times = eventTimes(index);
  const kinds = kindsOf(index);
  const size = buckets.length * relationKinds.length;
  const all = { event: new Uint32Array(size), published: new Uint32Array(size) };
  const passing = { event: new Uint32Array(size), published: new Uint32Array(size) };
  const yearOnly = new Uint32Array(buckets.length);
  const beside = { earlier: 0, later: 0, undated: 0 };
  for (let at = 0; at < kinds.length; at += 1) {
    const known = times.basis[at];
    if (known === basis.undated) {
      beside.undated += 1;
      continue;
    }
    const bucket = Math.floor((monthOfDay(times.first[at] ?? 0) - buckets.start) / buckets.unit);
    if (bucket < 0) beside.earlier += 1;
    else if (bucket >= buckets.length) beside.later += 1;
    else {
      const cell = bucket * relationKinds.length + (kinds[at] ?? 0);
      const side = known === basis.event ? "event" : "published";
      all[side][cell] = (all[side][cell] ?? 0) + 1;
      if (passes[at]) passing[side][cell] = (passing[side][cell] ?? 0) + 1;
      if (times.isYear[at]) yearOnly[bucket] = (yearOnly[bucket] ?? 0) + 1;
    }
  }
  return { ...buckets, all, passing, yearOnly, ...beside };
}

const kept = new WeakMap<GraphIndex["statements"], Uint8Array>();

function kindsOf({ statements, relations }: GraphIndex): Uint8Array {
  const known = kept.get(statements);
  if (known) return known;
  const numbers = new Map<RelationKind, number>(relationKinds.map((kind, at) => [kind, at]));
  const kinds = Uint8Array.from(relations, ({ kind }) => numbers.get(kind) ?? 0);
  kept.set(statements, kinds);
  return kinds;
}

/** What one bar holds, by kind; kinds without any are left out. */
export function bucketKinds({ all, passing }: TimelineCounts, bucket: number) {
  return relationKinds.flatMap((kind, at) => {
    const cell = bucket * relationKinds.length + at;
    const count = (all.event[cell] ?? 0) + (all.published[cell] ?? 0);
    if (count === 0) return [];
    return [{ kind, count, passing: (passing.event[cell] ?? 0) + (passing.published[cell] ?? 0) }];
  });
}
