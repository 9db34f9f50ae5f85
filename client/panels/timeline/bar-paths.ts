import { type RelationKind, relationKinds } from "../../../core/ontology/relation-type.ts";
import type { TimelineCounts } from "./count-buckets.ts";

/** The rectangles of one kind in one shade, as the `d` of a path. */
export interface BarPath {
  readonly kind: RelationKind;
  /** Dated by the text; dated by the report; left out by filters. */
  readonly shade: "event" | "published" | "left-out";
  readonly d: string;
}

interface Room {
  /** Px of the whole axis. */
  readonly width: number;
  /** Px of the highest bar. */
  readonly height: number;
  /** Px from the top to the foot of the bars. */
  readonly foot: number;
  /** Months of the whole axis. */
  readonly months: number;
}

/** Px that the smallest part of a bar takes, so that one statement among hundreds is seen. */
const LEAST = 1.5;

/**
 * The stacked bars. Each kind keeps its place in the stack whatever passes: what the text dates, what only the report
 * dates, and pale what filters leave out.
 */
export function barPaths(counts: TimelineCounts, { width, height, foot, months }: Room): BarPath[] {
  const kinds = relationKinds.length;
  const totalOf = (bucket: number) => {
    let sum = 0;
    for (let cell = bucket * kinds; cell < (bucket + 1) * kinds; cell += 1) {
      sum += (counts.all.event[cell] ?? 0) + (counts.all.published[cell] ?? 0);
    }
    return sum;
  };
  let highest = 1;
  for (let bucket = 0; bucket < counts.length; bucket += 1) highest = Math.max(highest, totalOf(bucket));
  const step = (width * counts.unit) / months;
  const gap = step >= 6 ? 1 : 0.5;
  const scale = height / highest;
  const paths = new Map<string, string[]>();
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const left = (bucket * step + gap / 2).toFixed(1);
    const across = Math.max(1, Math.min(step, width - bucket * step) - gap).toFixed(1);
    let y = foot;
    for (let kind = 0; kind < kinds; kind += 1) {
      const cell = bucket * kinds + kind;
      const event = counts.passing.event[cell] ?? 0;
      const published = counts.passing.published[cell] ?? 0;
      const all = (counts.all.event[cell] ?? 0) + (counts.all.published[cell] ?? 0);
      for (const [shade, count] of [
        ["event", event],
        ["published", published],
        ["left-out", all - event - published],
      ] as const) {
        if (count === 0) continue;
        const tall = Math.max(LEAST, count * scale);
        y -= tall;
        const key = `${kind} ${shade}`;
        const path = paths.get(key) ?? [];
        path.push(`M${left} ${y.toFixed(1)}h${across}v${tall.toFixed(1)}h-${across}z`);
        paths.set(key, path);
      }
    }
  }
  return [...paths].map(([key, parts]) => {
    const [kind, shade] = key.split(" ");
    return {
      kind: relationKinds[Number(kind)] ?? "people",
      shade: shade as BarPath["shade"],
      d: parts.join(""),
    };
  });
}
