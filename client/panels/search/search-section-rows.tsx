import { FileText, Search, Waypoints, X } from "lucide-react";
import type { ReactNode } from "react";
import { Header, ListBoxItem, ListBoxSection } from "react-aria-components";
import { useApp, useTexts } from "../../state/app-context.tsx";
import { EntityLabel, langOf } from "../../ui/entity-label.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { questionTexts } from "./asked-questions.ts";
import { Marked } from "./marked.tsx";
import { RingWhile } from "./ring-while.tsx";
import { SearchOption } from "./search-option.tsx";
import type { SearchRow, SearchSection } from "./search-sections.ts";
import { searchTexts } from "./search-texts.ts";

interface SearchSectionRowsProps {
  readonly section: SearchSection;
  readonly query: string;
}

/** A section of the list with its rows. */
export function SearchSectionRows({ section, query }: SearchSectionRowsProps) {
  const { sections } = useTexts(searchTexts);
  return (
    <ListBoxSection className="search-section">
      <Header className="section-head">{sections[section.id]}</Header>
      {section.rows.map((row) => (
        <Row key={row.key} row={row} query={query} />
      ))}
    </ListBoxSection>
  );
}

function Row({ row, query }: { readonly row: SearchRow; readonly query: string }) {
  const language = useApp((state) => state.language);
  const texts = useTexts(searchTexts);
  const wordings = useTexts(questionTexts);
  const nameOf = (entity: { readonly name: Parameters<typeof shownName>[0] }) =>
    shownName(entity.name, language).text;
  switch (row.kind) {
    case "entity":
      return <SearchOption rowKey={row.key} hit={row.hit} query={query} />;
    case "recent": {
      const { id, type, name } = row.entity;
      return (
        <ListBoxItem id={row.key} className="search-option plain" textValue={nameOf(row.entity)}>
          {({ isFocused }) => (
            <>
              <RingWhile isFocused={isFocused} id={id} />
              <TypeIcon type={type} size={20} />
              <span className="option-text">
                <span>
                  <EntityLabel name={name} />
                </span>
              </span>
            </>
          )}
        </ListBoxItem>
      );
    }
    case "forget":
      return (
        <PlainRow rowKey={row.key} icon={<X size={16} aria-hidden="true" />} text={texts.clearRecent}>
          <span className="option-text second-line">
            <span>{texts.clearRecent}</span>
          </span>
        </PlainRow>
      );
    case "document": {
      const { title = row.document.id, language: tongue, publisher, date } = row.document;
      return (
        <PlainRow rowKey={row.key} icon={<FileText size={16} aria-hidden="true" />} text={title}>
          <span className="option-text">
            <span lang={langOf(tongue)}>
              <Marked text={title} query={query} />
            </span>
            <span className="second-line">{[publisher, date].filter(Boolean).join(" · ")}</span>
          </span>
        </PlainRow>
      );
    }
    case "question": {
      const { entity, wording, answers } = row.question;
      const text = wordings[wording](nameOf(entity));
      return (
        <PlainRow rowKey={row.key} icon={<Search size={16} aria-hidden="true" />} text={text}>
          <span className="option-text">
            <span>{text}</span>
          </span>
          <span className="option-links">{texts.answers(answers)}</span>
        </PlainRow>
      );
    }
    case "path": {
      const text = wordings.connected(nameOf(row.from), nameOf(row.to));
      return (
        <PlainRow rowKey={row.key} icon={<Waypoints size={16} aria-hidden="true" />} text={text}>
          <span className="option-text">
            <span>{text}</span>
          </span>
          <span className="option-links">{texts.paths}</span>
        </PlainRow>
      );
    }
  }
}

interface PlainRowProps {
  readonly rowKey: string;
  readonly icon: ReactNode;
  readonly text: string;
  readonly children: ReactNode;
}

function PlainRow({ rowKey, icon, text, children }: PlainRowProps) {
  return (
    <ListBoxItem id={rowKey} className="search-option plain" textValue={text}>
      <span className="option-icon">{icon}</span>
      {children}
    </ListBoxItem>
  );
}
