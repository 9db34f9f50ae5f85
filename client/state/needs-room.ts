import type { AppState } from "./app-state.ts";

/** As many columns as the table of what entities share has room for at its usual width. */
const COLUMNS = 2;

/**
 * Whether what is open reads better in a wider panel: a whole text, sources that contradict each other side by side, or what
 * three entities or more share.
 */
export function needsRoom({ view, details }: Pick<AppState, "view" | "details">): boolean {
  if (view.selection.kind === "document") return true;
  if (view.selection.kind === "common") return view.selection.ids.length > COLUMNS;
  return (
    view.selection.kind === "statement" &&
    details.status === "statement" &&
    details.detail.contrary.length > 0
  );
}
