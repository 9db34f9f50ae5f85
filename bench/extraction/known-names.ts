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

const openings = {
  person: ["He", "She"],
  company: ["It", "The company", "The firm"],
} as const;

/**
 * The same knowledge for passages cut from the middle of a text: a pronoun that opens a sentence stands for whom it means,
 * since the name it stands for is out of sight.
 */
export function withOpeningPronouns(knowledge: Knowledge): Knowledge {
  const entries = Object.entries(openings).flatMap(([type, words]) =>
    words.map((word) => ({
      id: EntityId.parse(`${type}:pronoun-${word.replace(/ /g, "-")}`),
      name: { en: word },
      aliases: [],
    })),
  );
  return { ...knowledge, lexicon: buildLexicon([...knowledge.lexicon.entries.values(), ...entries]) };
}

/** Whether the passage begins with such a pronoun. */
export const opensWithPronoun = (text: string): boolean =>
  Object.values(openings).some((words) => words.some((word) => text.startsWith(`${word} `)));
