import { FileText } from "lucide-react";
import { useState } from "react";
import type { DocumentCard } from "../../../core/api.ts";
import type { Entity } from "../../../core/entity.ts";
import { useChange, useMessages, useTexts } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import { defineTexts } from "../../ui/define-texts.ts";
import { langOf } from "../../ui/entity-label.tsx";
import "./document-rows.css";

const texts = defineTexts({
  en: { heading: "Documents", times: (count: number) => `named ${count === 1 ? "once" : `${count} times`}` },
  zh: { heading: "文档", times: (count) => `提及 ${count} 次` },
});

const MOST_FOLDED = 5;

interface DocumentsNamingProps {
  readonly entity: Entity;
  readonly documents: readonly DocumentCard[];
}

/** The documents that name an entity, the newest first; each opens where it does so first. */
export function DocumentsNaming({ entity, documents }: DocumentsNamingProps) {
  const { heading, times } = useTexts(texts);
  const messages = useMessages();
  const change = useChange();
  const [isUnfolded, setIsUnfolded] = useState(false);
  if (documents.length === 0) return null;
  const sorted = documents.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const isLong = sorted.length > MOST_FOLDED + 1;
  const shown = isLong && !isUnfolded ? sorted.slice(0, MOST_FOLDED) : sorted;
  return (
    <section className="fact-group documents-naming">
      <h3 className="group-head">
        <FileText size={14} aria-hidden="true" />
        {heading} <span className="group-count">{documents.length}</span>
      </h3>
      <ul>
        {shown.map(({ id, title, publisher, date, language }) => {
          const places = entity.mentions.flatMap((mention) => (mention.document === id ? mention.start : []));
          const at = places.length > 0 ? Math.min(...places) : undefined;
          return (
            <li key={id}>
              <button
                type="button"
                className="document-row"
                onClick={() =>
                  change((state) => open(state, { kind: "document", id, ...(at !== undefined && { at }) }))
                }
              >
                <span className="document-title" lang={langOf(language)}>
                  {title}
                </span>
                <time dateTime={date}>{date}</time>
                <span className="second-line">
                  {publisher ?? messages.noPublisher}
                  {places.length > 0 && ` · ${times(places.length)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {isLong && (
        <button type="button" className="text-button show-all" onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? messages.showFewer : messages.showAll(sorted.length)}
        </button>
      )}
    </section>
  );
}
