import { ListBoxItem } from "react-aria-components";
import type { SearchHit } from "../../../core/api.ts";
import { useApp, useMessages, useOverview, useTexts } from "../../state/app-context.tsx";
import { langOf } from "../../ui/entity-label.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { markCommon, markConverted, markInitials, markMatch } from "../mark-match.ts";
import { Marked } from "./marked.tsx";
import { RingWhile } from "./ring-while.tsx";
import { searchTexts } from "./search-texts.ts";

interface HitProps {
  readonly hit: SearchHit;
  readonly query: string;
}

/** A name that was found: both names, and why it was where the names do not show it. */
export function SearchOption({ hit, query, rowKey }: HitProps & { readonly rowKey: string }) {
  const { entity } = hit;
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const shown = shownName(entity.name, language);
  return (
    <ListBoxItem
      id={rowKey}
      className="search-option"
      textValue={[shown.text, shown.other?.text].filter(Boolean).join(" ")}
    >
      {({ isFocused }) => (
        <>
          <RingWhile isFocused={isFocused} id={entity.id} />
          <TypeIcon type={entity.type} size={24} />
          <span className="option-text">
            <span className="option-names">
              <span className="name" lang={langOf(shown.language)}>
                <Marked text={shown.text} query={query} mark={markOf(hit, shown.text)} />
              </span>
              {shown.other && (
                <>
                  {" "}
                  <span className="other-name" lang={langOf(shown.other.language)}>
                    <Marked text={shown.other.text} query={query} mark={markOf(hit, shown.other.text)} />
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

/** How the letters of a text are marked: a name that matched with a slip, or in other characters, has letters here and there. */
function markOf({ how, matched, isConverted }: SearchHit, text: string) {
  if (text !== matched) return markMatch;
  if (how === "initials") return markInitials;
  if (isConverted) return markConverted;
  return how === "typo" ? markCommon : markMatch;
}

/** Type, and the alias, ticker, pinyin, initials or converted name that matched; else some aliases. */
function Reason({ hit, query }: HitProps) {
  const { entity, matched, kind, isConverted } = hit;
  const messages = useMessages();
  const texts = useTexts(searchTexts);
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const type = overview?.ontology.entityTypes.find(({ id }) => id === entity.type)?.label[language];
  const why =
    kind === "ticker" ? texts.ticker : kind === "name" || kind === "alias" ? undefined : messages[kind];
  if (why !== undefined) {
    return (
      <>
        {type} · {why} <Marked text={matched} query={query} mark={markOf(hit, matched)} />
      </>
    );
  }
  const shown = shownName(entity.name, language);
  // What stands above already needs no second line.
  const names = (kind === "name" && !isConverted ? entity.aliases.slice(0, 2) : [matched]).filter(
    (name) => isConverted || (name !== shown.text && name !== shown.other?.text),
  );
  if (names.length === 0) return type;
  const [before, after] = (isConverted ? texts.converted : messages.alsoCalled)("\u0000").split("\u0000");
  return (
    <>
      {type} · {before}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <Marked text={name} query={query} mark={markOf(hit, name)} />
        </span>
      ))}
      {after}
    </>
  );
}
