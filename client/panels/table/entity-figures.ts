import { sourceOfDocument } from "../../../core/graph/source-of-document.ts";
import type { GraphIndex } from "../../graph/scene/graph-index.ts";

/** What the statements that pass say of each entity, by number. */
export interface EntityFigures {
  readonly links: Int32Array;
  /** Independent publishers. */
  readonly sources: Int32Array;
  /** Date of the earliest document, "" where none has a date. */
  readonly firstSeen: readonly string[];
}

/** Counts over the statements that pass: 1 in `passing`. */
export function countFigures(index: GraphIndex, passing: Uint8Array): EntityFigures {
  const links = new Int32Array(index.entities.length);
  const firstSeen = new Array<string>(index.entities.length).fill("");
  const publishers: (Set<string> | undefined)[] = new Array(index.entities.length);
  const keys = new Map<string, string>();
  const sourcesOf = (at: number): string[] =>
    (index.statements[at]?.documents ?? []).map((id, place) => {
      const known = keys.get(id);
      if (known !== undefined) return known;
      const key = sourceOfDocument({ id, publisher: index.publishers[at]?.[place] });
      keys.set(id, key);
      return key;
    });
  const count = (entity: number, at: number) => {
    links[entity] = (links[entity] ?? 0) + 1;
    const date = index.statements[at]?.firstSeen ?? "";
    const earliest = firstSeen[entity] ?? "";
    if (date !== "" && (earliest === "" || date < earliest)) firstSeen[entity] = date;
    const known = publishers[entity] ?? new Set();
    publishers[entity] = known;
    for (const source of sourcesOf(at)) known.add(source);
  };
  for (let at = 0; at < passing.length; at += 1) {
    if (!passing[at]) continue;
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    count(subject, at);
    if (object !== subject) count(object, at);
  }
  return { links, firstSeen, sources: Int32Array.from(publishers, (known) => known?.size ?? 0) };
}
