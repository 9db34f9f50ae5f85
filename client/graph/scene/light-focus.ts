import type { Focus, Route } from "./focus.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";
import type { LitEntity, LitStatement } from "./light.ts";

/** Lights the routes of an answer: their lines in colour, the chosen one loud, whom the question is about ringed. */
export function lightFocus(
  index: GraphIndex,
  focus: Focus,
  entities: Map<number, LitEntity>,
  statements: Map<number, LitStatement>,
): void {
  const light = (route: Route | undefined, state: LitStatement) => {
    for (const id of route?.entities ?? []) {
      const at = index.entityAt.get(id);
      if (at !== undefined) entities.set(at, "neighbour");
    }
    for (const step of route?.steps ?? []) {
      for (const id of focus.lines === "first" ? step.slice(0, 1) : step) {
        const at = index.statementAt.get(id);
        if (at !== undefined) statements.set(at, state);
      }
    }
  };
  for (const route of focus.routes) light(route, "path");
  if (focus.pointed !== undefined) light(focus.routes[focus.pointed], "hovered");
  if (focus.chosen !== undefined) light(focus.routes[focus.chosen], "opened");
  for (const id of focus.ends) {
    const at = index.entityAt.get(id);
    if (at !== undefined) entities.set(at, "end");
  }
}

/** What the routes need on the canvas, by number. */
export function keptByFocus(index: GraphIndex, focus: Focus | undefined) {
  const entities = new Set<number>();
  const statements = new Set<number>();
  for (const { entities: ids, steps } of focus?.routes ?? []) {
    for (const id of ids) {
      const at = index.entityAt.get(id);
      if (at !== undefined) entities.add(at);
    }
    for (const id of steps.flat()) {
      const at = index.statementAt.get(id);
      if (at !== undefined) statements.add(at);
    }
  }
  return { entities, statements };
}

/** The statement that is drawn for all between its two ends, by the pair of their numbers as `fan` has it. */
export function leadingStatements(index: GraphIndex, focus: Focus | undefined): ReadonlyMap<string, number> {
  const leading = new Map<string, number>();
  if (focus?.lines !== "first") return leading;
  for (const [id] of focus.routes.flatMap(({ steps }) => steps)) {
    const at = id === undefined ? undefined : index.statementAt.get(id);
    if (at === undefined) continue;
    const subject = index.subjects[at] ?? 0;
    const object = otherEnd(index, at, subject);
    leading.set(`${Math.min(subject, object)} ${Math.max(subject, object)}`, at);
  }
  return leading;
}
