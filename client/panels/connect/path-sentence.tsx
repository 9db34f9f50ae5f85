import { Fragment } from "react";
import type { EntityCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useTexts } from "../../state/app-context.tsx";
import { langOf } from "../../ui/entity-label.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { connectTexts } from "./connect-texts.ts";
import { useStepWording } from "./use-step-wording.ts";
import type { FoundPath } from "./weigh-path.ts";

interface PathSentenceProps {
  readonly path: FoundPath;
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
}

/** A path in words: who, what it is to whom, and so on to the end; an arrow for the way that each relation points. */
export function PathSentence({ path, cards }: PathSentenceProps) {
  const wordingOf = useStepWording();
  return (
    <span className="path-sentence">
      {path.entities.map((id, index) => {
        const [statement] = path.steps[index]?.statements ?? [];
        return (
          <Fragment key={id}>
            <Name card={cards.get(id)} />
            {statement && <Relation {...wordingOf(statement, id)} />}
          </Fragment>
        );
      })}
    </span>
  );
}

function Name({ card }: { readonly card: EntityCard | undefined }) {
  const language = useApp((state) => state.language);
  if (!card) return null;
  const shown = shownName(card.name, language);
  return (
    <span className="name" lang={langOf(shown.language)}>
      {shown.text}
    </span>
  );
}

function Relation({ wording, way }: ReturnType<ReturnType<typeof useStepWording>>) {
  const texts = useTexts(connectTexts);
  return (
    <span className="path-relation">
      {way === "both" && " — "}
      {way === "back" && (
        <>
          {" "}
          <span aria-hidden="true">←</span>
          <span className="unseen">{texts.backwards}</span>
        </>
      )}{" "}
      {wording} {way === "both" && "— "}
      {way === "on" && <span aria-hidden="true">→ </span>}
    </span>
  );
}
