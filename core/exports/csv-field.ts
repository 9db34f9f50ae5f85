import type { CellValue } from "./column.ts";
import { replaceUnwritable } from "./escape-xml.ts";

/** Also the full-width forms, which some spreadsheets fold before they look. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula (OWASP, CSV injection) and no reader stops at. */
export function harmlessText(value: string): string {
  const text = replaceUnwritable(value);
  return formula.test(text) ? `'${text}` : text;
}

/** A value as a field of CSV (RFC 4180), empty where there is none. */
export function csvField(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const harmless = harmlessText(value);
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
