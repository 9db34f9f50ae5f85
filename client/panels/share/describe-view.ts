import type { Overview } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";
import { nameOfEntity } from "../../graph/scene/name-of-entity.ts";
import { statusOf } from "../../state/statement-status.ts";
import type { ViewState } from "../../state/view-state.ts";
import { graphTitle } from "../../ui/graph-title.ts";
import { relationWording } from "../../ui/relation-wording.ts";
import { shareTexts } from "./share-texts.ts";

/** What a view is about in a few words: what is selected, else the graph. */
export function describeView(
  { selection, part }: Pick<ViewState, "selection" | "part">,
  overview: Overview,
  language: Language,
): string {
  const texts = shareTexts[language];
  const whole = graphTitle(overview, language);
  const nameOf = (id: string | undefined): string => {
    const entity = overview.entities.find((each) => each.id === id);
    return entity ? nameOfEntity(entity, language) : (id ?? "…");
  };
  const listed = (ids: readonly string[]) => {
    const separator = language === "zh" ? "、" : ", ";
    const rest = ids.length > 5 ? `${separator}…` : "";
    return ids.slice(0, 5).map(nameOf).join(separator) + rest;
  };
  switch (selection.kind) {
    case "entity":
      return nameOf(selection.id);
    case "entities":
      return listed(selection.ids);
    case "paths":
      return texts.paths(nameOf(selection.from), nameOf(selection.to));
    case "common":
      return texts.common(listed(selection.ids));
    case "document":
      return overview.documents.find(({ id }) => id === selection.id)?.title || whole;
    case "statement": {
      const statement = overview.statements.find(({ id }) => id === selection.id);
      const relation = overview.ontology.relationTypes.find(({ id }) => id === statement?.predicate);
      if (!statement || !relation) return whole;
      const wording = relationWording(relation, statusOf(statement))[language];
      return `${nameOf(statement.subject)} ${wording} ${nameOf(statement.object)}`;
    }
    case "none":
      return part.ego ? nameOf(part.ego.of) : whole;
  }
}
