import { csvField, withoutFormula } from "../../../core/exports/csv-field.ts";
import type { NamedValue, TableColumn, TableContext } from "./table-column.ts";

/** What goes into a file: the columns that are shown, each with all its values. */
function valuesOf(columns: readonly TableColumn[], always: readonly NamedValue[]): readonly NamedValue[] {
  const values = [...columns.flatMap((column) => column.values), ...always];
  return values.filter((value, at) => values.findIndex((other) => other.name.en === value.name.en) === at);
}

interface Written {
  readonly context: TableContext;
  readonly columns: readonly TableColumn[];
  /** Values that stand at the end whatever columns are shown: the ids. */
  readonly always: readonly NamedValue[];
  readonly rows: readonly number[];
}

/** The rows as CSV (RFC 4180) with a byte order mark, since Excel takes Chinese for Latin-1 without one. */
export function writeCsvRows({ context, columns, always, rows }: Written): string {
  const values = valuesOf(columns, always);
  const head = values.map(({ name }) => csvField(name[context.language])).join(",");
  const lines = rows.map((row) => values.map(({ read }) => csvField(read(context, row))).join(","));
  return `\uFEFF${[head, ...lines].join("\r\n")}\r\n`;
}

/** The rows as a spreadsheet takes them from the clipboard: fields between tabs, without line ends in them. */
export function writeTabbedRows({ context, columns, rows }: Omit<Written, "always">): string {
  const values = valuesOf(columns, []);
  const field = (value: ReturnType<NamedValue["read"]>) =>
    typeof value === "string" ? withoutFormula(value.replace(/\s+/g, " ").trim()) : String(value ?? "");
  const head = values.map(({ name }) => field(name[context.language])).join("\t");
  return [head, ...rows.map((row) => values.map(({ read }) => field(read(context, row))).join("\t"))].join(
    "\n",
  );
}
