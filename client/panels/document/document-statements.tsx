import { TextSearch } from "lucide-react";
import type { EntityCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { FactLine } from "../fact-line.tsx";
import { documentTexts } from "./document-texts.ts";
import type { Passage } from "./find-passages.ts";

interface DocumentStatementsProps {
  readonly passages: readonly Passage[];
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
  /** Asks for the sentence at an offset of the text. */
  readonly onShow: (at: number) => void;
}

/** All that a document states, in the order of its text. */
export function DocumentStatements({ passages, cards, onShow }: DocumentStatementsProps) {
  const texts = useTexts(documentTexts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const nameOf = (id: EntityId) => {
    const card = cards.get(id);
    return card ? shownName(card.name, language).text : "";
  };
  if (passages.length === 0) {
    return <p className="facts-none">{cards.size > 0 ? texts.nothingSaid : texts.nothingNamed}</p>;
  }
  return (
    <ul
      className="details-body document-statements"
      onPointerLeave={() => change((state) => ({ ...state, hovered: { kind: "none" } }))}
    >
      {passages.flatMap(({ start, claims }) =>
        claims.map(({ statement }) => (
          <li key={`${start} ${statement.id}`}>
            <FactLine statement={statement} cards={cards} />
            <IconButton
              icon={TextSearch}
              label={texts.showInText(`${nameOf(statement.subject)} – ${nameOf(statement.object)}`)}
              onPress={() => onShow(start)}
            />
          </li>
        )),
      )}
    </ul>
  );
}
