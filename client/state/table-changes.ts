import type { EntityId } from "../../core/entity.ts";
import type { AppState } from "./app-state.ts";
import type { Selection, TableState, ViewState } from "./view-state.ts";

export function setTable(state: AppState, table: TableState): AppState {
  return { ...state, view: { ...state.view, table } };
}

export function setScreen(state: AppState, screen: ViewState["screen"]): AppState {
  return { ...state, view: { ...state.view, screen }, questionsAreOpen: false };
}

/** The selection of some entities: none, one, or several. */
export function pickEntities(ids: readonly EntityId[]): Selection {
  const [first, second] = ids;
  if (first === undefined) return { kind: "none" };
  return second === undefined ? { kind: "entity", id: first } : { kind: "entities", ids };
}

/** Sorts by the column: as it reads at first, the other way round when it is sorted by already. */
export function sortBy(
  table: TableState,
  column: string,
  now: Pick<TableState, "sort" | "isDescending">,
): TableState {
  const isSame = now.sort === column;
  return { ...table, sort: column, isDescending: isSame ? !now.isDescending : false };
}
