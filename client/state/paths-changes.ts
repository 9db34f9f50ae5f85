import type { EntityId } from "../../core/entity.ts";
import { MOST_COMPARED, PATH_STEPS } from "./address/selection-address.ts";
import type { AppState } from "./app-state.ts";
import { open, select } from "./changes.ts";
import { AGAIN, PATHS_AT_ONCE } from "./connections.ts";
import { focusOf, listedPaths } from "./focus-of.ts";
import type { PathsSelection, Selection } from "./view-state.ts";

/** What the panel of paths is asked; all but the two ends has its usual value. */
export type PathsQuestion = Partial<Omit<PathsSelection, "kind">>;

export const pathsBetween = (from: EntityId | undefined, to: EntityId | undefined): PathsSelection => ({
  kind: "paths",
  ...(from !== undefined && { from }),
  ...(to !== undefined && to !== from && { to }),
  steps: PATH_STEPS,
  isDirected: false,
  isInOrder: false,
  chosen: 0,
});

/** Opens the paths from an entity; without the other end the panel asks for it, and a click on the canvas names it. */
export function startPath(state: AppState, from?: EntityId, to?: EntityId): AppState {
  return open(state, pathsBetween(from, to));
}

/** Opens what up to five entities share; with one the panel asks for another, and of more the first five are taken. */
export function startCommon(state: AppState, ids: readonly EntityId[]): AppState {
  const compared = [...new Set(ids)].slice(0, MOST_COMPARED);
  return compared.length === 0 ? state : open(state, { kind: "common", ids: compared });
}

/** The entities that are selected, from which paths or comparisons start. */
export function selectedEntities(selection: Selection): readonly EntityId[] {
  switch (selection.kind) {
    case "entity":
      return [selection.id];
    case "entities":
    case "common":
      return selection.ids;
    case "paths":
      return [selection.from, selection.to].flatMap((id) => id ?? []);
    default:
      return [];
  }
}

/** Asks the open panel of paths something else; nothing where it is not open. The best path is chosen again. */
export function askPaths(state: AppState, question: PathsQuestion): AppState {
  const { selection } = state.view;
  return selection.kind === "paths" ? select(state, { ...selection, chosen: 0, ...question }) : state;
}

/** Exchanges both ends. */
export function swapEnds(state: AppState): AppState {
  const { selection } = state.view;
  if (selection.kind !== "paths") return state;
  const { from, to, ...rest } = selection;
  return select(state, { ...rest, chosen: 0, ...(to && { from: to }), ...(from && { to: from }) });
}

export function choosePath(state: AppState, chosen: number): AppState {
  const { selection } = state.view;
  return selection.kind === "paths" ? select(state, { ...selection, chosen }) : state;
}

/** Puts an entity at an end; the one at the other end makes room where it is the same. */
export function setEnd(state: AppState, end: "from" | "to", id: EntityId): AppState {
  const { selection } = state.view;
  if (selection.kind !== "paths") return state;
  const other = end === "from" ? "to" : "from";
  if (selection[other] === id) return selection[end] === undefined ? state : swapEnds(state);
  return askPaths(state, { [end]: id });
}

/** What a click on the canvas does: names an end that is asked for, chooses a path by its line, else selects. */
export function selectOnCanvas(state: AppState, picked: Selection): AppState {
  const { selection } = state.view;
  if (selection.kind === "paths") {
    const missing = selection.from === undefined ? "from" : selection.to === undefined ? "to" : undefined;
    if (missing) {
      if (picked.kind === "entity") return setEnd(state, missing, picked.id);
      // A click beside the disc that is meant must not close the question.
      if (picked.kind === "none") return state;
    }
    if (picked.kind === "statement") {
      const focus = focusOf(state);
      const runsOn = (index: number) =>
        focus?.routes[index]?.steps.some((step) => step.includes(picked.id)) ?? false;
      const path = focus?.routes.findIndex((_, index) => runsOn(index)) ?? -1;
      if (path >= 0 && !runsOn(selection.chosen)) return choosePath(state, path);
    }
  }
  return select(state, picked);
}

/** Lists more paths. */
export function listMorePaths(state: AppState): AppState {
  const { selection } = state.view;
  if (selection.kind !== "paths") return state;
  const listed = listedPaths(state.connections, selection) + PATHS_AT_ONCE;
  return { ...state, connections: { ...state.connections, listed } };
}

/** Lights a path, or a shared entity with its links, while it is pointed at. */
export function pointAt(state: AppState, pointed: number | undefined): AppState {
  return state.connections.pointed === pointed
    ? state
    : { ...state, connections: { ...state.connections, pointed } };
}

/** Compares other entities; those that are left out are gone, and at most five are compared. */
export function compare(state: AppState, ids: readonly EntityId[]): AppState {
  const compared = [...new Set(ids)].slice(0, MOST_COMPARED);
  return compared.length === 0
    ? select(state, { kind: "none" })
    : select(state, { kind: "common", ids: compared });
}

/** Lists what at least so many of the compared entities share. */
export function shareByAtLeast(state: AppState, atLeast: number): AppState {
  const { selection } = state.view;
  if (selection.kind !== "common") return state;
  return select(state, { kind: "common", ids: selection.ids, ...(atLeast > 2 && { atLeast }) });
}

/** Asks the server once more what it did not answer. */
export const askAgain = (state: AppState): AppState => ({
  ...state,
  connections: { ...state.connections, waitsFor: AGAIN, failure: undefined },
});
