import type { LayoutGraph } from "./layout.ts";

/** The neighbours of each entity, each once, in the order of their numbers. */
export function neighboursOf({
  count,
  subjects,
  objects,
}: Pick<LayoutGraph, "count" | "subjects" | "objects">): readonly (readonly number[])[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let at = 0; at < subjects.length; at += 1) {
    const subject = subjects[at] ?? 0;
    const object = objects[at] ?? 0;
    if (subject === object) continue;
    sets[subject]?.add(object);
    sets[object]?.add(subject);
  }
  return sets.map((set) => [...set].toSorted((a, b) => a - b));
}
