import { classes, type Encoded, type NameRef } from "../relate/encode.ts";

const isUnit = new RegExp(`[${classes.any}]`);

/** Code characters [start, end) for a reader: names as [type name], lists with bars, values as {kind text}. */
export function showCode(encoded: Encoded, start = 0, end = encoded.code.length): string {
  let shown = "";
  for (let at = start; at < end; at += 1) {
    const char = encoded.code[at] ?? "";
    const unit = encoded.units[at];
    if (!unit || !isUnit.test(char)) shown += char;
    else if (unit.value) shown += `{${unit.value.kind} ${unit.value.text}}`;
    else shown += `[${unit.names.map(showName).join(" | ")}]`;
  }
  return shown;
}

const showName = ({ name, anaphor }: NameRef): string =>
  `${name.type} ${name.text}${anaphor ? ` for "${anaphor}"` : ""}`;

/** The words of the view that code characters [start, end) stand for. */
export function wordsOf(encoded: Encoded, start: number, end: number): string {
  if (end <= start) return "";
  return encoded.source.view.text.slice(encoded.from[start] ?? 0, encoded.to[end - 1] ?? 0);
}
