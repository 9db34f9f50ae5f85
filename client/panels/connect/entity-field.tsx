import { type KeyboardEvent, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, Popover } from "react-aria-components";
import type { EntityCard } from "../../../core/api.ts";
import { type EntityId, isEntityId } from "../../../core/entity.ts";
import { useApp, useMessages } from "../../state/app-context.tsx";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { SearchOption } from "../search/search-option.tsx";
import { useSearch } from "../search/use-search.ts";

interface EntityFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Who is chosen; with none, whoever opens the panel types here. */
  readonly card: EntityCard | undefined;
  readonly takesFocus?: boolean;
  readonly onChoose: (id: EntityId) => void;
}

/** A field that an entity is chosen in by any of its names. */
export function EntityField({ label, placeholder, card, takesFocus = false, onChoose }: EntityFieldProps) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const [isEdited, setIsEdited] = useState(false);
  const { query, setQuery, found } = useSearch();
  const field = useRef<HTMLDivElement>(null);
  const hits = isEdited && found?.status === "found" ? found.hits : [];
  const name = card ? shownName(card.name, language).text : "";
  const end = () => {
    setIsEdited(false);
    setQuery("");
  };
  const choose = (id: EntityId) => {
    end();
    onChoose(id);
  };
  const takeKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const isListed = event.currentTarget.hasAttribute("aria-activedescendant");
    const first = hits[0];
    if (event.key === "Enter" && !isListed && first && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      choose(first.entity.id);
    }
    if (event.key === "Escape" && isEdited) {
      event.stopPropagation();
      end();
    }
  };
  return (
    <ComboBox
      className="entity-field"
      items={hits}
      inputValue={isEdited ? query : name}
      onInputChange={(text) => {
        // The widget also tells of what is chosen and of what is left as it was.
        if (!isEdited && text === name) return;
        setIsEdited(true);
        setQuery(text);
      }}
      value={null}
      onChange={(key) => {
        if (isEntityId(key)) choose(key);
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={isEdited && query.trim() !== ""}
    >
      <div className="entity-field-box" ref={field}>
        <Label>{label}</Label>
        {card && !isEdited && <TypeIcon type={card.type} size={16} />}
        <span className="entity-field-text">
          <Input
            placeholder={placeholder}
            onKeyDownCapture={takeKey}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={end}
            {...(takesFocus && { "data-takes-focus": "" })}
          />
          {card && !isEdited && (
            <span className="entity-field-name" aria-hidden="true">
              <EntityLabel name={card.name} />
            </span>
          )}
        </span>
      </div>
      <Popover
        className="search-results entity-field-results"
        triggerRef={field}
        placement="bottom start"
        offset={4}
        data-empty={found === undefined || undefined}
        isNonModal
      >
        {found?.status === "failed" && <p className="search-note">{messages.searchFailed}</p>}
        {found?.status === "found" && hits.length === 0 && (
          <div className="search-note">
            <strong>{messages.nothingCalled(found.query)}</strong>
          </div>
        )}
        <ListBox className="search-list" aria-label={messages.entities}>
          {hits.map((hit) => (
            <SearchOption key={hit.entity.id} rowKey={hit.entity.id} hit={hit} query={query} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
