import type { Knowledge } from "../../builder/knowledge.ts";
import { buildLexicon } from "../../builder/recognize/lexicon.ts";
import { EntityId } from "../../core/entity.ts";

/** The same knowledge with these names known as companies; what the lexicon knows already stays as it is. */
export function withCompanies(knowledge: Knowledge, names: readonly string[]): Knowledge {
  const { lexicon } = knowledge;
  const added = [...new Set(names)].flatMap((name) => {
    const known = lexicon.byText.get(name);
    if (known && !known.isWeak) return [];
    return [
      { id: EntityId.parse(`company:given-${name.replace(/\s+/g, "-")}`), name: { zh: name }, aliases: [] },
    ];
  });
  return added.length > 0
    ? { ...knowledge, lexicon: buildLexicon([...lexicon.entries.values(), ...added]) }
    : knowledge;
}
