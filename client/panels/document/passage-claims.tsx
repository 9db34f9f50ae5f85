import { X } from "lucide-react";
import type { EntityCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useChange, useMessages, useTexts } from "../../state/app-context.tsx";
import type { AppState } from "../../state/app-state.ts";
import { select } from "../../state/changes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { FactLine } from "../fact-line.tsx";
import { documentTexts } from "./document-texts.ts";
import type { Passage } from "./find-passages.ts";

interface PassageClaimsProps {
  readonly passage: Passage;
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
}

/** What the chosen sentence states; each opens as a statement. */
export function PassageClaims({ passage, cards }: PassageClaimsProps) {
  const texts = useTexts(documentTexts);
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  return (
    <section className="passage-claims" aria-label={texts.says(passage.claims.length)}>
      <header>
        <h3>{texts.says(passage.claims.length)}</h3>
        <span className="mark-legend" aria-hidden="true" lang={language === "zh" ? "zh-Hans" : "en"}>
          <span className="mark-subject">{messages.subject}</span>
          <span className="mark-cue">{messages.cue}</span>
          <span className="mark-object">{messages.object}</span>
        </span>
        <IconButton icon={X} label={texts.close} onPress={() => change(chooseNothing)} />
      </header>
      <ul>
        {passage.claims.map(({ statement }) => (
          <li key={statement.id}>
            <FactLine statement={statement} cards={cards} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function chooseNothing(state: AppState): AppState {
  const { selection } = state.view;
  return selection.kind === "document" ? select(state, { kind: "document", id: selection.id }) : state;
}
