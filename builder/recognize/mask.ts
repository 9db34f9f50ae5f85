/** What stands in a masked view for each character of a value, a title and a place. */
export const maskUnits = { value: "\ue0fe", title: "\ue010", name: "\ue0f0" } as const;

/** The text with every character of the spans replaced; its length stays, so offsets stay. */
export function mask(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  unit: string,
): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), unit.repeat(span.end - span.start));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
