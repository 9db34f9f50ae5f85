import { csvField, withoutFormula } from "../../../core/exports/csv-field.ts";
import type { TableColumn, Wording } from "./table-column.ts";

/** The rows as comma separated values (RFC 4180) with a header, as the CSV export writes them. */
export function writeCsv<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  wording: Wording,
): string {
  const lines = cellsOf(rows, columns, wording).map((cells) => `${cells.map(csvField).join(",")}\r\n`);
  // Without a byte order mark Excel reads Chinese as Latin-1.
  return `\uFEFF${lines.join("")}`;
}

/** The rows as tab separated values, as spreadsheets take them from the clipboard. */
export function writeTsv<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  wording: Wording,
): string {
  return cellsOf(rows, columns, wording)
    .map((cells) => cells.map((cell) => withoutFormula(cell.replace(/\s+/g, " "))).join("\t"))
    .join("\n");
}

function cellsOf<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  wording: Wording,
): string[][] {
  const head = columns.map(({ label }) => label[wording.language]);
  return [head, ...rows.map((row) => columns.map((column) => column.text(row, wording)))];
}
