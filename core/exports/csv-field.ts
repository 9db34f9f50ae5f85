import type { CellValue } from "./column.ts";
import { replaceUnwritable } from "./escape-xml.ts";

/** What spreadsheets take for the start of a formula; also the full-width forms, which some fold before they look. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A value as a field of comma separated values (RFC 4180); a would-be formula gets an apostrophe in front. */
export function csvField(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const harmless = withoutFormula(value);
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A text that no spreadsheet runs; characters that XML could not hold are U+FFFD. */
export function withoutFormula(value: string): string {
  const text = replaceUnwritable(value);
  return formula.test(text) ? `'${text}` : text;
}
