import type { Focus, Route } from "./focus.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";
import type { LitEntity, LitStatement } from "./lit.ts";

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

/**
 * The statements that are drawn for all between two ends, by the pair of their numbers as `fan` has it: one, unless paths
 * that keep to the order of time take the step by different statements.
 */
export function leadingStatements(
  index: GraphIndex,
  focus: Focus | undefined,
): ReadonlyMap<string, ReadonlySet<number>> {
  const leading = new Map<string, Set<number>>();
  if (focus?.lines !== "first") return leading;
  for (const [id] of focus.routes.flatMap(({ steps }) => steps)) {
    const at = id === undefined ? undefined : index.statementAt.get(id);
    if (at === undefined) continue;
    const subject = index.subjects[at] ?? 0;
    const object = otherEnd(index, at, subject);
    const key = `${Math.min(subject, object)} ${Math.max(subject, object)}`;
    leading.set(key, (leading.get(key) ?? new Set()).add(at));
  }
  return leading;
}
