import type { Language } from "../../../core/document.ts";
import type { RelationTypeInfo } from "../../../core/ontology/relation-type.ts";
import type { Status } from "../../state/view-state.ts";

/** What stands on the line of a statement: the label says the status as well and, where several say so, how many. */
export function edgeLabel(
  relation: RelationTypeInfo,
  status: Status,
  language: Language,
  sources: number = 1,
): string {
  const words = wordsOf(relation, status, language);
  if (sources < 2) return words;
  return language === "zh" ? `${words} · ${sources} 个来源` : `${words} · ${sources} sources`;
}

function wordsOf({ labels }: RelationTypeInfo, status: Status, language: Language): string {
  switch (status) {
    case "negated":
      return labels.negated[language];
    case "planned":
      return labels.planned[language];
    case "former":
      return labels.past[language];
    case "fact":
    case "reported":
      return labels.plain[language];
  }
}
