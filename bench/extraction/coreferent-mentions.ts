import type { Span } from "../../core/document.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { Extraction } from "./extract-text.ts";

const personal = /\b(?:he|she|him|his|her|himself|herself|who|whose)\b/gi;
const neutral =
  /\b(?:it|its|which|where|the (?:company|firm|organization|organisation|bank|group|school|university|institute))\b/gi;

/**
 * All places where a passage speaks of each entity: its names, and the pronouns and descriptions that stand for it, by plain
 * rules: a personal pronoun means the person named last before it, or the only one; "it", "which" and "the company" mean the
 * organisation named last before them.
 */
export function coreferentMentions(text: string, { names }: Extraction): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  const put = (entity: string, span: Span) => {
    const list = places.get(entity);
    if (list) list.push(span);
    else places.set(entity, [span]);
  };
  for (const { entity, start, end } of names) put(entity, { start, end });
  const link = (pattern: RegExp, accepts: (type: EntityTypeId) => boolean) => {
    const fitting = names.filter(({ type }) => accepts(type));
    for (const { index, 0: word } of text.matchAll(pattern)) {
      const span = { start: index, end: index + word.length };
      if (names.some((name) => name.start < span.end && span.start < name.end)) continue;
      const before = fitting.filter(({ end }) => end <= index);
      // "who" and "which" hang on the name beside them.
      const isRelative = /^(?:who|whose|which|where)$/i.test(word);
      const antecedent = before.at(-1);
      if (!antecedent || (isRelative && index - antecedent.end > 30)) continue;
      put(antecedent.entity, span);
    }
  };
  link(personal, (type) => type === "person");
  link(neutral, (type) => type === "company" || type === "institution" || type === "investor");
  return places;
}
