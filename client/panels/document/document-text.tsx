import { useMemo, useRef } from "react";
import type { DocumentDetail, EntityCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useTexts } from "../../state/app-context.tsx";
import type { Selection } from "../../state/view-state.ts";
import { langOf } from "../../ui/entity-label.tsx";
import { useKeptScroll } from "../use-kept-scroll.ts";
import { cutLines, type RoleSpan } from "./cut-text.ts";
import { documentTexts } from "./document-texts.ts";
import type { Passage } from "./find-passages.ts";
import { PassageClaims } from "./passage-claims.tsx";
import { PassageStepper } from "./passage-stepper.tsx";
import { TextLine } from "./text-line.tsx";
import { useLitPassages } from "./use-lit-passages.ts";
import { useScrollToPassage } from "./use-scroll-to-passage.ts";
import { useTextPointer } from "./use-text-pointer.ts";

interface DocumentTextProps {
  readonly detail: DocumentDetail;
  readonly passages: readonly Passage[];
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
  readonly chosen: Passage | undefined;
  readonly selection: Extract<Selection, { readonly kind: "document" }>;
  readonly onChoose: (at: number) => void;
}

const noRoles: readonly RoleSpan[] = [];

/** The whole text of a document with all that it names and states marked in it. */
export function DocumentText(props: DocumentTextProps) {
  const { detail, passages, cards, chosen, selection, onChoose } = props;
  const { document, mentions } = detail;
  const texts = useTexts(documentTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => cutLines(document.text, passages, mentions), [document, passages, mentions]);
  const roles = useMemo(() => (chosen ? rolesOf(chosen) : noRoles), [chosen]);
  const place = chosen ? passages.indexOf(chosen) : -1;
  useKeptScroll(scroller, selection);
  useScrollToPassage(scroller, place);
  useTextPointer(scroller, passages, chosen, onChoose);
  useLitPassages(scroller, passages);
  return (
    <>
      {passages.length > 0 ? (
        <PassageStepper passages={passages} place={place} onChoose={onChoose} />
      ) : (
        <p className="facts-none">{cards.size > 0 ? texts.nothingSaid : texts.nothingNamed}</p>
      )}
      <div className="details-body document-text" lang={langOf(document.language)} ref={scroller}>
        {lines.map((line) => {
          const holdsChosen = line.passages.includes(place);
          return (
            <TextLine
              key={line.start}
              line={line}
              text={document.text}
              passages={passages}
              cards={cards}
              chosen={holdsChosen ? place : -1}
              roles={holdsChosen ? roles : noRoles}
            />
          );
        })}
      </div>
      {chosen && <PassageClaims passage={chosen} cards={cards} />}
    </>
  );
}

/** Where subject, cue and object of what a passage states stand; the parties win over the cue, which spans them. */
function rolesOf({ claims }: Passage): RoleSpan[] {
  const [claim] = claims;
  if (!claim) return [];
  const { cueSpan, objectSpan, subjectSpan } = claim.evidence;
  const span = (role: RoleSpan["role"], range: readonly [number, number] | undefined) =>
    range ? [{ role, start: range[0], end: range[1] }] : [];
  return [...span("cue", cueSpan), ...span("object", objectSpan), ...span("subject", subjectSpan)];
}
