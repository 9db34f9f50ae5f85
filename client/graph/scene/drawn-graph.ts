import type { Filters, Selection } from "../../state/view-state.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";

/** Which entities and statements of the index the canvas draws: 1 is drawn. */
export interface DrawnGraph {
  readonly entities: Uint8Array;
  readonly statements: Uint8Array;
  readonly entityCount: number;
  readonly statementCount: number;
}

/** `compact` is the phone: only entities with two links or more, and whatever the selection needs. */
export type Density = "full" | "compact";

/**
 * What filters leave. A hidden type takes its statements along, and an entity all of whose statements are hidden goes with
 * them: who asks for money moves wants to see who moved money. Entities without any statement are not drawn, since they
 * say nothing. What is selected stays, whatever the filters say.
 */
export function drawnGraph(
  index: GraphIndex,
  filters: Filters,
  selection: Selection,
  density: Density,
): DrawnGraph {
  const kept = keptBySelection(index, selection);
  const hiddenTypes = new Set<string>(filters.hiddenTypes);
  const hiddenPredicates = new Set<string>(filters.hiddenPredicates);
  const hiddenStatuses = new Set<string>(filters.hiddenStatuses);
  const shownType = index.entities.map(({ type }, at) => !hiddenTypes.has(type) || kept.entities.has(at));
  const statements = new Uint8Array(index.statements.length);
  const links = new Int32Array(index.entities.length);
  for (let at = 0; at < statements.length; at += 1) {
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    const passes =
      shownType[subject] &&
      shownType[object] &&
      !hiddenPredicates.has(index.statements[at]?.predicate ?? "") &&
      !hiddenStatuses.has(index.statuses[at] ?? "");
    if (!passes && !kept.statements.has(at)) continue;
    statements[at] = 1;
    links[subject] = (links[subject] ?? 0) + 1;
    if (object !== subject) links[object] = (links[object] ?? 0) + 1;
  }
  const needed = density === "compact" ? neededOnPhone(index, statements, kept.entities) : undefined;
  const entities = new Uint8Array(index.entities.length);
  for (let at = 0; at < entities.length; at += 1) {
    const linked = needed ? (links[at] ?? 0) > 1 || needed.has(at) : (links[at] ?? 0) > 0;
    entities[at] = linked || kept.entities.has(at) ? 1 : 0;
  }
  for (let at = 0; at < statements.length; at += 1) {
    if (!entities[index.subjects[at] ?? 0] || !entities[index.objects[at] ?? 0]) statements[at] = 0;
  }
  return { entities, statements, entityCount: total(entities), statementCount: total(statements) };
}

function keptBySelection(index: GraphIndex, selection: Selection) {
  const entities = new Set<number>();
  const statements = new Set<number>();
  if (selection.kind === "entity") {
    const at = index.entityAt.get(selection.id);
    if (at !== undefined) entities.add(at);
  }
  if (selection.kind === "statement") {
    const at = index.statementAt.get(selection.id);
    if (at !== undefined) {
      statements.add(at);
      entities.add(index.subjects[at] ?? 0).add(index.objects[at] ?? 0);
    }
  }
  return { entities, statements };
}

function neededOnPhone(index: GraphIndex, statements: Uint8Array, kept: ReadonlySet<number>): Set<number> {
  const needed = new Set(kept);
  for (const entity of kept) {
    for (const statement of index.incident[entity] ?? []) {
      if (statements[statement]) needed.add(otherEnd(index, statement, entity));
    }
  }
  return needed;
}

const total = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
