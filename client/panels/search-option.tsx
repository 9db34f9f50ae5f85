import { useEffect } from "react";
import { ListBoxItem } from "react-aria-components";
import type { SearchHit } from "../../core/api.ts";
import { useApp, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { langOf } from "../ui/entity-label.tsx";
import { shownName } from "../ui/entity-names.ts";
import { TypeIcon } from "../ui/type-icon.tsx";
import { markMatch } from "./mark-match.ts";

interface SearchOptionProps {
  readonly hit: SearchHit;
  readonly query: string;
}

/** A suggestion: both names, and why it is one where the names do not show it. */
export function SearchOption({ hit, query }: SearchOptionProps) {
  const { entity } = hit;
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const shown = shownName(entity.name, language);
  return (
    <ListBoxItem
      id={entity.id}
      className="search-option"
      textValue={[shown.text, shown.other?.text].filter(Boolean).join(" ")}
    >
      {({ isFocused }) => (
        <>
          <RingWhile isFocused={isFocused} hit={hit} />
          <TypeIcon type={entity.type} size={24} />
          <span className="option-text">
            <span className="option-names">
              <span className="name" lang={langOf(shown.language)}>
                <Marked text={shown.text} query={query} />
              </span>
              {shown.other && (
                <>
                  {" "}
                  <span className="other-name" lang={langOf(shown.other.language)}>
                    <Marked text={shown.other.text} query={query} />
                  </span>
                </>
              )}
            </span>
            <span className="second-line">
              <Reason hit={hit} query={query} />
            </span>
          </span>
          <span className="option-links">{messages.links(entity.metrics.degree)}</span>
        </>
      )}
    </ListBoxItem>
  );
}

/** Type, and the alias, pinyin or initials that matched; else some aliases. */
function Reason({ hit, query }: SearchOptionProps) {
  const { entity, matched, how } = hit;
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const type = overview?.ontology.entityTypes.find(({ id }) => id === entity.type)?.label[language];
  const isName = matched === entity.name.en || matched === entity.name.zh;
  // A slip may lie in a spelling that nobody writes: then it is the pinyin.
  const isSpelling = how === "typo" && !isName && !entity.aliases.includes(matched);
  if (how === "pinyin" || how === "initials" || isSpelling) {
    return (
      <>
        {type} · {messages[how === "initials" ? "initials" : "pinyin"]}{" "}
        <Marked text={matched} query={query} />
      </>
    );
  }
  const names = isName ? entity.aliases.slice(0, 2) : [matched];
  if (names.length === 0) return type;
  const [before, after] = messages.alsoCalled("\u0000").split("\u0000");
  return (
    <>
      {type} · {before}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <Marked text={name} query={query} />
        </span>
      ))}
      {after}
    </>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markMatch(text, query).map(({ text: part, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity than their place.
    isMatch ? <em key={index}>{part}</em> : <span key={index}>{part}</span>,
  );
}

/** The suggestion that the keys or the pointer are on is ringed on the canvas. */
function RingWhile({ isFocused, hit }: { readonly isFocused: boolean; readonly hit: SearchHit }) {
  const change = useChange();
  const { id } = hit.entity;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is another function each time, to the same store.
  useEffect(() => {
    if (!isFocused) return undefined;
    change((state) => ({ ...state, hovered: { kind: "entity", id } }));
    return () =>
      change((state) =>
        state.hovered.kind === "entity" && state.hovered.id === id
          ? { ...state, hovered: { kind: "none" } }
          : state,
      );
  }, [isFocused, id]);
  return null;
}
