import type { AppState } from "./app-state.ts";
import type { TableState, ViewState } from "./view-state.ts";

/** Shows the graph as a drawing or as rows; what is selected and the camera stay. */
export function setScreen(state: AppState, screen: ViewState["screen"]): AppState {
  return { ...state, view: { ...state.view, screen }, questionsAreOpen: false };
}

export function setTable(state: AppState, table: Partial<TableState>): AppState {
  return { ...state, view: { ...state.view, table: { ...state.view.table, ...table } } };
}

/** Rows of the other kind; they have other columns, so that they are in their order at rest. */
export function showRowsOf(state: AppState, of: TableState["of"]): AppState {
  const { sort: _, ...table } = state.view.table;
  if (table.of === of) return state;
  return { ...state, view: { ...state.view, table: { ...table, of, isDescending: true } } };
}

/** Sorts by a column from the end that one looks for first; by the column that is sorted by already, the other way round. */
export function sortBy(
  state: AppState,
  column: { readonly id: string; readonly startsDescending: boolean },
  now: Pick<TableState, "sort" | "isDescending">,
): AppState {
  const isDescending = now.sort === column.id ? !now.isDescending : column.startsDescending;
  return setTable(state, { sort: column.id, isDescending });
}
