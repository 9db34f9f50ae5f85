import type { EntityId } from "../../core/entity.ts";
import { encodeSelection } from "./address/selection-address.ts";
import type { AppState, FactSide } from "./app-state.ts";
import { mustWait, wait } from "./beyond/awaited.ts";
import { holds } from "./beyond/graft.ts";
import type { redo, undo } from "./history.ts";
import { bringIn, expand, hiddenNeighbours } from "./part-changes.ts";
import { extendTrail, retraceTrail, wayBack } from "./trail.ts";
import type { Filters, Part, Selection, ViewState } from "./view-state.ts";

/** What a pointer on the canvas does: selects, and leaves the focus where it is. */
export function select(state: AppState, selection: Selection): AppState {
  if (isSame(state.view.selection, selection)) return state;
  return {
    ...state,
    view: { ...state.view, selection },
    details: selection.kind === "none" ? { status: "none" } : { status: "loading" },
    hovered: { kind: "none" },
    origin: originOf(state, selection),
    trail: extendTrail(state.trail, state.view.selection, selection, state.origin),
    isResumed: false,
    reveal: undefined,
    questionsAreOpen: false,
  };
}

/** What a panel does: selects, takes the focus along, and brings in an entity that the canvas does not draw. */
export function open(state: AppState, selection: Selection): AppState {
  const selected = select(withEntity(state, selection), selection);
  return { ...selected, focusRequests: state.focusRequests + 1 };
}

function withEntity(state: AppState, selection: Selection): AppState {
  return selection.kind === "entity" ? bring(state, selection.id) : state;
}

/**
 * Brings an entity that the canvas does not draw onto it, with the best of its neighbours; one that the page does not hold, once it
 * does.
 */
export function bring(state: AppState, id: EntityId): AppState {
  const isHeld = state.load.status === "ready" && holds(state.load.overview, id);
  return !isHeld && mustWait(state, [id]) ? wait(state, { kind: "bring", ids: [id] }) : bringHeld(state, id);
}

/** The same as far as the page holds it. That it is selected meanwhile does not count: a selection alone draws no neighbours. */
export function bringHeld(state: AppState, id: EntityId): AppState {
  if (state.load.status !== "ready") return state;
  const unselected: ViewState = { ...state.view, selection: { kind: "none" } };
  return setPart(state, bringIn(state.load.overview, unselected, id));
}

/** Opens an entity at the facts that answer a question, and draws all that they speak of. */
export function answer(state: AppState, entity: EntityId, reveal: FactSide): AppState {
  const opened = open(state, { kind: "entity", id: entity });
  const drawn = mustWait(opened, [entity])
    ? wait(opened, { kind: "answer", ids: [entity], reveal })
    : drawAnswers(opened, entity, reveal);
  return { ...drawn, reveal };
}

/** Draws all that answers a question about an entity, as far as the page holds it. */
export function drawAnswers(state: AppState, of: EntityId, { predicate, side }: FactSide): AppState {
  if (state.load.status !== "ready") return state;
  const { overview } = state.load;
  const wanted = { of, predicate, direction: side === "subject" ? "out" : "in" } as const;
  const { length } = hiddenNeighbours(overview, state.view, wanted);
  return length === 0 ? state : setPart(state, expand(overview, state.view, wanted, { count: length }));
}

export function setFilters(state: AppState, filters: Filters): AppState {
  return { ...state, view: { ...state.view, filters }, questionsAreOpen: false };
}

export function setPart(state: AppState, part: Part): AppState {
  return part === state.view.part
    ? state
    : { ...state, view: { ...state.view, part }, questionsAreOpen: false };
}

/** Goes a step back or forward in what was done to the picture. */
export function travel(state: AppState, go: typeof undo | typeof redo): AppState {
  const travelled = go(state.history, state.view);
  if (!travelled) return state;
  return { ...restore(state, travelled.view), history: travelled.history };
}

/** Takes over a view from the address. */
export function restore(state: AppState, view: ViewState): AppState {
  const selected = select(state, view.selection);
  if (selected === state) return { ...state, view };
  const trail = retraceTrail(state.trail, state.view.selection, view.selection);
  return { ...selected, view, trail, isResumed: true };
}

/** Goes back over the step that led into a document or out of it. */
export function goBack(state: AppState): AppState {
  const from = wayBack(state.trail, state.view.selection);
  if (!from) return state;
  const origin = state.trail.at(-1)?.origin;
  return { ...open(state, from), origin, trail: state.trail.slice(0, -1), isResumed: true };
}

/** Goes on from what an open statement shows to where it came from: the entity before, else its subject. */
export function closeStatement(state: AppState, subject: EntityId): AppState {
  return open(state, { kind: "entity", id: state.origin ?? subject });
}

function originOf(state: AppState, selection: Selection): EntityId | undefined {
  if (selection.kind !== "statement") return undefined;
  return state.view.selection.kind === "entity" ? state.view.selection.id : state.origin;
}

/** Compared as the address writes them, since that is what tells two selections apart for a reader. */
const isSame = (a: Selection, b: Selection) =>
  a === b || JSON.stringify(encodeSelection(a)) === JSON.stringify(encodeSelection(b));
