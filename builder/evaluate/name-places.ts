import type { Span } from "../../core/document.ts";

const isLatin = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{Script=Latin}\d]/u.test(unit);

/** Where any of the forms stands within a span of the text; Latin forms only as whole words. */
export function namePlaces(text: string, within: Span, forms: Iterable<string>): Span[] {
  const places: Span[] = [];
  for (const form of forms) {
    if (form === "") continue;
    for (let at = text.indexOf(form, within.start); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (end > within.end) break;
      if (isLatin(form[0]) && isLatin(text[at - 1])) continue;
      if (isLatin(form.at(-1)) && isLatin(text[end])) continue;
      places.push({ start: at, end });
    }
  }
  return places;
}
