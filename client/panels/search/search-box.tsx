import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Button, ComboBox, Input, ListBox, Popover } from "react-aria-components";
import type { EntityCard } from "../../../core/api.ts";
import { useAppStore, useCanvas, useChange, useMessages, useOverview } from "../../state/app-context.tsx";
import type { AppState } from "../../state/app-state.ts";
import { answer, bring, open } from "../../state/changes.ts";
import { selectedEntities, startPath } from "../../state/paths-changes.ts";
import { Logo } from "../../ui/logo.tsx";
import { SearchKeys } from "./search-keys.tsx";
import { SearchSectionRows } from "./search-section-rows.tsx";
import { foundSections, restingSections, type SearchRow } from "./search-sections.ts";
import { useRecentSearches } from "./use-recent-searches.ts";
import { useSearch } from "./use-search.ts";
import "./search.css";

/** The search box with what it offers; a slash or Ctrl-K leads to it. */
export function SearchBox() {
  const messages = useMessages();
  const store = useAppStore();
  const change = useChange();
  const canvas = useCanvas();
  const overview = useOverview();
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { query, setQuery, found } = useSearch();
  const { recent, remember, forget } = useRecentSearches();
  const [isFocused, setFocused] = useState(false);
  useSearchKeys(input);

  const isResting = query.trim() === "";
  const sections = useMemo(() => {
    if (isResting) return isFocused ? restingSections(recent, overview) : [];
    return found?.status === "found" ? foundSections(found, overview) : [];
  }, [isResting, isFocused, recent, overview, found]);
  const rows = sections.flatMap((section) => section.rows);

  const leave = (next: (state: AppState) => AppState) => {
    setQuery("");
    input.current?.blur();
    change((state) => next({ ...state, hovered: { kind: "none" } }));
  };
  const openEntity = (entity: Pick<EntityCard, "id" | "type" | "name">) => {
    remember(entity);
    leave((state) => open(state, { kind: "entity", id: entity.id }));
    canvas.current?.flyTo(entity.id);
  };
  const choose = (row: SearchRow) => {
    switch (row.kind) {
      case "entity":
        return openEntity(row.hit.entity);
      case "recent":
        return openEntity(row.entity);
      case "forget":
        return forget();
      case "document":
        return leave((state) => open(state, { kind: "document", id: row.document.id }));
      case "question": {
        const { entity, predicate, side } = row.question;
        leave((state) => answer(state, entity.id, { predicate, side }));
        return canvas.current?.flyTo(entity.id);
      }
      case "path":
        return leave((state) => startPath(state, row.from.id, row.to.id));
    }
  };
  /** Brings an entity onto the canvas without opening it, or leads to the paths from what is selected. */
  const chooseOtherwise = (row: SearchRow, way: "add" | "path") => {
    const entity = row.kind === "entity" ? row.hit.entity : row.kind === "recent" ? row.entity : undefined;
    if (!entity) return choose(row);
    remember(entity);
    const [from] = selectedEntities(store.getState().view.selection);
    if (way === "path") return leave((state) => startPath(state, from ?? entity.id, from && entity.id));
    leave((state) => bring(state, entity.id));
  };

  const takeKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const active = event.currentTarget.getAttribute("aria-activedescendant");
    const key = active === null ? null : document.getElementById(active)?.getAttribute("data-key");
    const row = rows.find((each) => each.key === key) ?? (isResting ? undefined : rows[0]);
    if (event.key === "Enter" && row && (key === null || event.shiftKey || event.altKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey || event.altKey) chooseOtherwise(row, event.shiftKey ? "add" : "path");
      else choose(row);
    }
    if (event.key === "Escape") {
      event.stopPropagation();
      if (query === "") input.current?.blur();
      setQuery("");
    }
  };

  return (
    <ComboBox
      className="search"
      aria-label={messages.search}
      items={rows}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        const row = rows.find((each) => each.key === key);
        if (row) choose(row);
      }}
      onFocusChange={setFocused}
      menuTrigger="focus"
      allowsCustomValue
      allowsEmptyCollection
    >
      <div className="search-bar panel" ref={bar}>
        <Logo />
        <Input
          ref={input}
          placeholder={messages.searchHint}
          onKeyDownCapture={takeKey}
          enterKeyHint="search"
        />
        {query === "" ? (
          <kbd className="search-key">/</kbd>
        ) : (
          <Button
            slot={null}
            className="icon-button small"
            aria-label={messages.clearSearch}
            onPress={() => setQuery("")}
          >
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </div>
      <Popover
        className="search-results"
        triggerRef={bar}
        placement="bottom start"
        offset={-1}
        data-typed={!isResting || undefined}
        data-empty={(isResting ? rows.length === 0 : found === undefined) || undefined}
        isNonModal
      >
        {!isResting && found?.status === "failed" && <p className="search-note">{messages.searchFailed}</p>}
        {!isResting &&
          found?.status === "found" &&
          !sections.some(({ id }) => id === "entities" || id === "questions") && (
            <div className="search-note">
              <strong>{messages.nothingCalled(found.query)}</strong>
              <p>{messages.searched(overview?.counts.entities ?? 0)}</p>
            </div>
          )}
        <ListBox className="search-list" aria-label={messages.entities}>
          {sections.map((section) => (
            <SearchSectionRows key={section.id} section={section} query={isResting ? "" : query} />
          ))}
        </ListBox>
        {rows.length > 0 && <SearchKeys />}
      </Popover>
    </ComboBox>
  );
}

function useSearchKeys(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const take = (event: globalThis.KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches("input:not([type=checkbox]), textarea");
      const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey;
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isK) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", take);
    return () => window.removeEventListener("keydown", take);
  }, [input]);
}
