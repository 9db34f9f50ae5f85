import type { Language } from "../../../core/document.ts";
import type { RelationTypeInfo } from "../../../core/ontology/relation-type.ts";
import type { Status } from "../../state/view-state.ts";

/** What stands on the line of a statement: the label says the status as well. */
export function edgeLabel(relation: RelationTypeInfo, status: Status, language: Language): string {
  const { labels } = relation;
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
