import type { EntityId } from "../../core/entity.ts";
import type { AppState } from "./app-state.ts";
import { open } from "./changes.ts";
import type { Selection, TableState, ViewState } from "./view-state.ts";

/** Shows the graph as a drawing or as rows; what is selected and the camera stay. */
export function showScreen(state: AppState, screen: ViewState["screen"]): AppState {
  return { ...state, view: { ...state.view, screen }, questionsAreOpen: false };
}

export function setTable(state: AppState, table: Partial<TableState>): AppState {
  return { ...state, view: { ...state.view, table: { ...state.view.table, ...table } } };
}

/** Rows of the other kind: a column to sort by is of one kind only. */
export function showRowsOf(state: AppState, of: TableState["of"]): AppState {
  const { sort: _, ...table } = state.view.table;
  if (table.of === of) return state;
  return { ...state, view: { ...state.view, table: { ...table, of, isDescending: true } } };
}

/** Sorts by a column from its better end; by the column again, from the other end. */
export function sortRows(
  state: AppState,
  sort: string,
  current: Pick<TableState, "sort" | "isDescending">,
  startsDescending: boolean,
): AppState {
  return setTable(state, {
    sort,
    isDescending: current.sort === sort ? !current.isDescending : startsDescending,
  });
}

/** More than this are marked in the table alone: the address could not hold them. */
export const MOST_PICKED = 200;

/** Selects the entities of the rows that are marked: none, one, or several at once. */
export function pickEntities(state: AppState, ids: readonly EntityId[]): AppState {
  return open(state, pickOf(ids));
}

function pickOf(ids: readonly EntityId[]): Selection {
  const [first] = ids;
  if (first === undefined || ids.length > MOST_PICKED) return { kind: "none" };
  return ids.length === 1 ? { kind: "entity", id: first } : { kind: "entities", ids };
}
