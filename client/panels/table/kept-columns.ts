import "../../state/forbid-eval.ts";
import { z } from "zod";
import type { TableState } from "../../state/view-state.ts";
import type { TableColumn } from "./table-column.ts";

const Kept = z.record(z.string(), z.array(z.string()));
const KEY = "tieline.columns";

type Of = TableState["of"];

/** The columns that are shown, as they were chosen in this browser before, else those that are no extras. */
export function readColumns(of: Of, columns: readonly TableColumn[]): ReadonlySet<string> {
  const known = keptColumns()[of]?.filter((id) => columns.some((column) => column.id === id)) ?? [];
  if (known.length > 0) return new Set(known);
  return new Set(columns.filter(({ isExtra }) => !isExtra).map(({ id }) => id));
}

/** Keeps a choice of columns; where storage is forbidden it lasts as long as the table. */
export function keepColumns(of: Of, shown: ReadonlySet<string>): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ ...keptColumns(), [of]: [...shown] }));
  } catch {
    // Nothing that a reader needs to know of.
  }
}

function keptColumns(): z.infer<typeof Kept> {
  try {
    return Kept.parse(JSON.parse(window.localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return {};
  }
}
