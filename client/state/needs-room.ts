import type { AppState } from "./app-state.ts";

/** Whether what is open reads better in a wider panel: a whole text, or sources that contradict each other side by side. */
export function needsRoom({ view, details }: Pick<AppState, "view" | "details">): boolean {
  if (view.selection.kind === "document") return true;
  return (
    view.selection.kind === "statement" &&
    details.status === "statement" &&
    details.detail.contrary.length > 0
  );
}
