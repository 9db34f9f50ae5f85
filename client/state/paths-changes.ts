import type { EntityId } from "../../core/entity.ts";
import { PATH_STEPS } from "./address/selection-address.ts";
import type { AppState } from "./app-state.ts";
import { open, select } from "./changes.ts";
import type { PathsSelection, Selection } from "./view-state.ts";

/** What the panel of paths is asked; all but the two ends has its usual value. */
export type PathsQuestion = Partial<Omit<PathsSelection, "kind">>;

/** As many entities as can be compared at once. */
export const MOST_COMPARED = 5;

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

/** Opens what two to five entities share; fewer than two have nothing to share, and of more the first five are taken. */
export function startCommon(state: AppState, ids: readonly EntityId[]): AppState {
  const compared = [...new Set(ids)].slice(0, MOST_COMPARED);
  return compared.length < 2 ? state : open(state, { kind: "common", ids: compared });
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
