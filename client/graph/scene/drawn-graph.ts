import type { Selection, ViewState } from "../../state/view-state.ts";
import type { Focus } from "./focus.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";
import { keptByFocus } from "./kept-by-focus.ts";
import { partOfGraph } from "./part-of-graph.ts";
import { passingGraph } from "./passing-graph.ts";
import { statementsOfDocument } from "./statements-of-document.ts";

/** Which entities and statements of the index the canvas draws: 1 is drawn. */
export interface DrawnGraph {
  readonly entities: Uint8Array;
  readonly statements: Uint8Array;
  readonly entityCount: number;
  readonly statementCount: number;
}

/**
 * `compact` is the phone: only entities with two links or more, of many the best connected, and whatever the selection needs. `whole` draws all that
 * filters leave of the part, also beyond the best connected.
 */
export type Density = "whole" | "full" | "compact";

/**
 * What part and filters leave. A hidden type takes its statements along, and an entity all of whose statements are hidden
 * goes with them: who asks for money moves wants to see who moved money. Entities without any statement are not drawn,
 * since they say nothing. What is selected, and what a focus shows, stays whatever the filters say.
 */
export function drawnGraph(
  index: GraphIndex,
  { filters, part, selection }: Pick<ViewState, "filters" | "part" | "selection">,
  density: Density,
  focus?: Focus,
): DrawnGraph {
  const kept = keptBySelection(index, selection, focus);
  const passing = passingGraph(index, filters);
  const { universe, drawn, roots, asked } = partOfGraph(index, passing, part);
  const members = density === "full" ? drawn : universe;
  const isKept = flagsOf(kept.entities, index.entities.length);
  const statements = flagsOf(kept.statements, index.statements.length);
  const links = new Int32Array(index.entities.length);
  for (let at = 0; at < statements.length; at += 1) {
    const subject = index.subjects[at] ?? 0;
    const object = index.objects[at] ?? 0;
    const belong = (members[subject] || isKept[subject]) && (members[object] || isKept[object]);
    if (!statements[at] && !(passing.statements[at] && belong)) continue;
    statements[at] = 1;
    links[subject] = (links[subject] ?? 0) + 1;
    if (object !== subject) links[object] = (links[object] ?? 0) + 1;
  }
  const needed = density === "compact" ? neededOnPhone(index, statements, kept.entities) : undefined;
  const least = part.base === "best" ? leastLinks(links) : FEWEST_LINKS;
  const entities = new Uint8Array(index.entities.length);
  for (let at = 0; at < entities.length; at += 1) {
    const count = links[at] ?? 0;
    const isLinked = needed ? count >= least || (asked[at] && count > 0) || needed.has(at) : count > 0;
    entities[at] = isLinked || isKept[at] || (passing.entities[at] && roots.has(at)) ? 1 : 0;
  }
  for (let at = 0; at < statements.length; at += 1) {
    if (!entities[index.subjects[at] ?? 0] || !entities[index.objects[at] ?? 0]) statements[at] = 0;
  }
  return { entities, statements, entityCount: total(entities), statementCount: total(statements) };
}

/** A phone draws entities with two links or more, and of many only as many as can still be told apart. */
const FEWEST_LINKS = 2;
const MOST_ON_PHONE = 130;

/** The fewest links that leave no more entities than a phone can show. */
function leastLinks(links: Int32Array): number {
  let least = FEWEST_LINKS;
  const count = () => links.reduce((sum, each) => (each >= least ? sum + 1 : sum), 0);
  while (least < 1000 && count() > MOST_ON_PHONE) least += 1;
  return least;
}

function keptBySelection(index: GraphIndex, selection: Selection, focus: Focus | undefined) {
  const { entities, statements } = keptByFocus(index, focus);
  if (selection.kind === "entity") {
    const at = index.entityAt.get(selection.id);
    if (at !== undefined) entities.add(at);
  }
  if (selection.kind === "entities" || selection.kind === "common") {
    for (const id of selection.ids) {
      const at = index.entityAt.get(id);
      if (at !== undefined) entities.add(at);
    }
  }
  if (selection.kind === "paths") {
    for (const id of [selection.from, selection.to]) {
      const at = id === undefined ? undefined : index.entityAt.get(id);
      if (at !== undefined) entities.add(at);
    }
  }
  if (selection.kind === "document") {
    for (const at of statementsOfDocument(index, selection.id)) {
      statements.add(at);
      entities.add(index.subjects[at] ?? 0).add(index.objects[at] ?? 0);
    }
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

function flagsOf(numbers: Iterable<number>, length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (const at of numbers) flags[at] = 1;
  return flags;
}

function total(flags: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < flags.length; at += 1) sum += flags[at] ?? 0;
  return sum;
}
