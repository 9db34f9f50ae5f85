import type { Language } from "../../core/document.ts";
import type { EntityName } from "../../core/entity.ts";

/** A name as it is shown: the one in the interface's language first, the other beside it where it differs. */
export interface ShownName {
  readonly text: string;
  readonly language: Language;
  readonly other?: { readonly text: string; readonly language: Language };
}

/** Which of the names of an entity comes first; an entity with one name has it in both interfaces. */
export function shownName(name: EntityName, language: Language): ShownName {
  const otherLanguage: Language = language === "en" ? "zh" : "en";
  const first = name[language];
  const second = name[otherLanguage];
  if (first === undefined) return { text: second ?? "", language: otherLanguage };
  if (second === undefined || second === first) return { text: first, language };
  return { text: first, language, other: { text: second, language: otherLanguage } };
}
