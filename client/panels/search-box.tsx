import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button, ComboBox, Header, Input, ListBox, ListBoxSection, Popover } from "react-aria-components";
import type { SearchHit } from "../../core/api.ts";
import { EntityId } from "../../core/entity.ts";
import { useCanvas, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { open } from "../state/changes.ts";
import { Logo } from "../ui/logo.tsx";
import { SearchOption } from "./search-option.tsx";
import { useSearch } from "./use-search.ts";
import "./search.css";

// Guesses at a slip are of use where few names match.
const FEW = 3;

/** The search box with its suggestions; a slash or Ctrl-K leads to it. */
export function SearchBox() {
  const messages = useMessages();
  const change = useChange();
  const canvas = useCanvas();
  const overview = useOverview();
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { query, setQuery, found } = useSearch();
  useSearchKeys(input);

  const choose = (id: EntityId) => {
    setQuery("");
    input.current?.blur();
    change((state) => open({ ...state, hovered: { kind: "none" } }, { kind: "entity", id }));
    canvas.current?.flyTo(id);
  };
  const hits = found?.status === "found" ? found.hits : [];
  const names = hits.filter(({ how }) => how !== "typo");
  const close = names.length < FEW ? hits.filter(({ how }) => how === "typo") : [];
  const takeKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const isListed = event.currentTarget.hasAttribute("aria-activedescendant");
    const first = hits[0];
    if (event.key === "Enter" && !isListed && first && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      choose(first.entity.id);
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
      items={[...names, ...close]}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        const id = EntityId.safeParse(key);
        if (id.success) choose(id.data);
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={query.trim() !== ""}
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
        data-empty={found === undefined || undefined}
        isNonModal
      >
        {found?.status === "failed" && <p className="search-note">{messages.searchFailed}</p>}
        {found?.status === "found" && names.length === 0 && (
          <div className="search-note">
            <strong>{messages.nothingCalled(found.query)}</strong>
            <p>{messages.searched(overview?.counts.entities ?? 0)}</p>
          </div>
        )}
        <ListBox className="search-list" aria-label={messages.entities}>
          {names.length > 0 && <HitSection title={messages.entities} hits={names} query={query} />}
          {close.length > 0 && <HitSection title={messages.closeInSpelling} hits={close} query={query} />}
        </ListBox>
        {hits.length > 0 && (
          <div className="search-keys" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> {messages.keyMove} <kbd>↵</kbd> {messages.keyOpen} <kbd>Esc</kbd>{" "}
            {messages.keyClose}
          </div>
        )}
      </Popover>
    </ComboBox>
  );
}

interface HitSectionProps {
  readonly title: string;
  readonly hits: readonly SearchHit[];
  readonly query: string;
}

function HitSection({ title, hits, query }: HitSectionProps) {
  return (
    <ListBoxSection className="search-section">
      <Header className="section-head">{title}</Header>
      {hits.map((hit) => (
        <SearchOption key={hit.entity.id} hit={hit} query={query} />
      ))}
    </ListBoxSection>
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
