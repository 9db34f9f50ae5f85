import { ArrowLeft } from "lucide-react";
import type { Overview } from "../../core/api.ts";
import type { Language } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import { useApp, useChange, useOverview, useTexts } from "../state/app-context.tsx";
import { goBack } from "../state/changes.ts";
import { wayBack } from "../state/trail.ts";
import type { Selection } from "../state/view-state.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { shownName } from "../ui/entity-names.ts";
import "./back-link.css";

const texts = defineTexts({
  en: {
    back: (name: string) => `Back to ${name}`,
    paths: "the paths",
    common: "what they share",
    before: "what was open before",
  },
  zh: {
    back: (name) => `返回${name}`,
    paths: "路径",
    common: "共同关联",
    before: "之前的内容",
  },
});

/** The way back into the document that led here, or out of it; nothing where no document did. */
export function BackLink() {
  const change = useChange();
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const from = useApp((state) => wayBack(state.trail, state.view.selection));
  const { back, before, ...kinds } = useTexts(texts);
  if (!from) return null;
  const isNamedByKind = from.kind === "paths" || from.kind === "common";
  const name = isNamedByKind ? kinds[from.kind] : (nameOf(overview, from, language) ?? before);
  return (
    <button type="button" className="back-button" aria-label={back(name)} onClick={() => change(goBack)}>
      <ArrowLeft size={14} aria-hidden="true" />
      <span>{name}</span>
    </button>
  );
}

function nameOf(
  overview: Overview | undefined,
  selection: Selection,
  language: Language,
): string | undefined {
  if (selection.kind === "document") {
    return overview?.documents.find(({ id }) => id === selection.id)?.title;
  }
  const nameOfEntity = (of: EntityId) => {
    const card = overview?.entities.find(({ id }) => id === of);
    return card && shownName(card.name, language).text;
  };
  if (selection.kind === "entity") return nameOfEntity(selection.id);
  if (selection.kind !== "statement") return undefined;
  const statement = overview?.statements.find(({ id }) => id === selection.id);
  return statement && `${nameOfEntity(statement.subject)} – ${nameOfEntity(statement.object)}`;
}
