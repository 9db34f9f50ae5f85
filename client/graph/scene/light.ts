import type { Selection } from "../../state/view-state.ts";
import type { Hovered } from "../hovered.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import type { Focus } from "./focus.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";
import { lightFocus } from "./light-focus.ts";
import type { Light, LitEntity, LitStatement } from "./lit.ts";
import { statementsOfDocument } from "./statements-of-document.ts";

/** What the selection, the answer to it and the pointer light among what is drawn; nothing when none names anything drawn. */
export function light(
  index: GraphIndex,
  drawn: DrawnGraph,
  selection: Selection,
  hovered: Hovered,
  focus?: Focus,
): Light | undefined {
  const entities = new Map<number, LitEntity>();
  const statements = new Map<number, LitStatement>();
  const lit: Lit = { index, drawn, entities, statements };
  lightSelection(lit, selection);
  if (focus) lightFocus(index, focus, entities, statements);
  if (entities.size === 0) lightHovered(lit, hovered);
  else addHovered(lit, hovered, selection.kind === "document" ? "opened" : "hovered");
  if (entities.size === 0) return undefined;
  // Beside routes the lines between their entities would be one more thing to tell apart.
  if (!focus) joinLit(lit, "between");
  return { entities, statements };
}

interface Lit {
  readonly index: GraphIndex;
  readonly drawn: DrawnGraph;
  readonly entities: Map<number, LitEntity>;
  readonly statements: Map<number, LitStatement>;
}

function drawnEntity({ index, drawn }: Lit, id: string): number | undefined {
  const at = index.entityAt.get(id);
  return at !== undefined && drawn.entities[at] ? at : undefined;
}

function drawnStatement({ index, drawn }: Lit, id: string): number | undefined {
  const at = index.statementAt.get(id);
  return at !== undefined && drawn.statements[at] ? at : undefined;
}

function lightSelection(lit: Lit, selection: Selection): void {
  if (selection.kind === "entity") {
    const at = drawnEntity(lit, selection.id);
    if (at !== undefined) lightAround(lit, at, "selected");
  }
  if (selection.kind === "entities") {
    for (const id of selection.ids) {
      const at = drawnEntity(lit, id);
      if (at !== undefined) lit.entities.set(at, "selected");
    }
    joinLit(lit, "selected");
  }
  if (selection.kind === "statement") {
    const at = drawnStatement(lit, selection.id);
    if (at !== undefined) lightLine(lit, at, "opened", "end");
  }
  if (selection.kind === "document") {
    for (const at of statementsOfDocument(lit.index, selection.id)) {
      if (lit.drawn.statements[at]) lightLine(lit, at, "selected", "neighbour");
    }
  }
  if (selection.kind === "paths") {
    const ends = [selection.from, selection.to].flatMap((id) => (id && drawnEntity(lit, id)) ?? []);
    // Whoever looks for the other end sees whom this one is linked to.
    const [only] = ends;
    if (ends.length === 1 && only !== undefined) lightAround(lit, only, "selected");
    else for (const at of ends) lit.entities.set(at, "end");
  }
  if (selection.kind === "common") {
    for (const at of selection.ids.flatMap((id) => drawnEntity(lit, id) ?? [])) lit.entities.set(at, "end");
  }
}

function lightHovered(lit: Lit, hovered: Hovered): void {
  if (hovered.kind === "entity") {
    const at = drawnEntity(lit, hovered.id);
    if (at !== undefined) lightAround(lit, at, "hovered");
  }
  if (hovered.kind === "statement") {
    const at = drawnStatement(lit, hovered.id);
    if (at !== undefined) lightLine(lit, at, "hovered", "near");
  }
}

/**
 * Beside a selection the pointer adds little: one disc with its lines to what is lit already, or one line. Among all the
 * lines of a document the one of the sentence that is read is `opened`.
 */
function addHovered(lit: Lit, hovered: Hovered, line: "hovered" | "opened"): void {
  if (hovered.kind === "entity") {
    const at = drawnEntity(lit, hovered.id);
    if (at === undefined) return;
    for (const statement of lit.index.incident[at] ?? []) {
      if (!lit.drawn.statements[statement] || lit.statements.has(statement)) continue;
      if (lit.entities.has(otherEnd(lit.index, statement, at))) lit.statements.set(statement, "hovered");
    }
    if (!isLoud(lit.entities.get(at))) lit.entities.set(at, "hovered");
  }
  if (hovered.kind === "statement") {
    const at = drawnStatement(lit, hovered.id);
    if (at === undefined || lit.statements.get(at) === "opened") return;
    if (line === "opened") lightEnds(lit, at, "end");
    lightLine(lit, at, line, "near");
  }
}

const isLoud = (role: LitEntity | undefined): boolean => role === "selected" || role === "end";

function lightAround(lit: Lit, at: number, role: "selected" | "hovered"): void {
  lit.entities.set(at, role);
  for (const statement of lit.index.incident[at] ?? []) {
    if (!lit.drawn.statements[statement]) continue;
    lit.statements.set(statement, role);
    const other = otherEnd(lit.index, statement, at);
    if (other !== at) lit.entities.set(other, "neighbour");
  }
}

function lightLine(
  lit: Lit,
  at: number,
  role: "opened" | "hovered" | "selected",
  ends: "end" | "near" | "neighbour",
): void {
  lit.statements.set(at, role);
  for (const end of endsOf(lit, at)) {
    if (!lit.entities.has(end)) lit.entities.set(end, ends);
  }
}

function lightEnds(lit: Lit, at: number, role: "end"): void {
  for (const end of endsOf(lit, at)) lit.entities.set(end, role);
}

const endsOf = ({ index }: Lit, at: number): readonly number[] => [
  index.subjects[at] ?? 0,
  index.objects[at] ?? 0,
];

/** Lights the lines between what is lit. */
function joinLit(lit: Lit, role: "between" | "selected"): void {
  for (const entity of lit.entities.keys()) {
    for (const statement of lit.index.incident[entity] ?? []) {
      if (!lit.drawn.statements[statement] || lit.statements.has(statement)) continue;
      if (lit.entities.has(otherEnd(lit.index, statement, entity))) lit.statements.set(statement, role);
    }
  }
}
