import type { Span } from "../../core/document.ts";
import { foldForm } from "./fold-form.ts";

/** Where a quote stands in a text: verbatim, else where only width, case, spaces and marks differ; undefined where nowhere. */
export function locateQuote(text: string, quote: string): Span | undefined {
  const at = text.indexOf(quote);
  if (at >= 0) return { start: at, end: at + quote.length };
  const units: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < text.length; index += 1)
    for (const unit of foldUnit(text[index] ?? "")) {
      units.push(unit);
      origin.push(index);
    }
  const folded = [...quote].map(foldUnit).join("");
  const found = folded === "" ? -1 : units.join("").indexOf(folded);
  const start = origin[found];
  const last = origin[found + folded.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

const foldUnit = (unit: string): string => (unit === "…" ? "" : foldForm(unit));
