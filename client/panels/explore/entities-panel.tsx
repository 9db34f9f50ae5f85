import {
  Copy,
  Expand,
  EyeClosed,
  EyeOff,
  type LucideIcon,
  Pin,
  PinOff,
  Route,
  Waypoints,
  X,
} from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { EntityCard, Overview } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { densityOfWindow } from "../../graph/density-of-window.ts";
import { nameOfEntity } from "../../graph/scene/name-of-entity.ts";
import { MOST_COMPARED } from "../../state/address/selection-address.ts";
import { useApp, useCanvas, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { open, select } from "../../state/changes.ts";
import { expandEntities, hideAllBut, hideEntities, togglePins } from "../../state/explore-changes.ts";
import { startCommon, startPath } from "../../state/paths-changes.ts";
import { togglePicked } from "../../state/picked-entities.ts";
import type { Selection } from "../../state/view-state.ts";
import { indexOf } from "../../state/visible-part.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { exploreTexts } from "./explore-texts.ts";
import { StatementsAmong } from "./statements-among.tsx";
import { useCopy } from "./use-copy.ts";
import "./entities-panel.css";

/** As many rows as are there from the start. */
const FOLDED = 60;

interface EntitiesPanelProps {
  readonly selection: Extract<Selection, { readonly kind: "entities" }>;
}

/** Several entities at once: who they are, what is said among them, and what can be done with all of them. */
export function EntitiesPanel({ selection: { ids } }: EntitiesPanelProps) {
  const texts = useTexts(exploreTexts);
  const overview = useOverview();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const cards = useMemo(() => (overview ? cardsOf(overview, ids) : []), [overview, ids]);
  if (!overview) return null;
  const shown = isUnfolded ? cards : cards.slice(0, FOLDED);
  return (
    <>
      <header className="picked-head">
        <h2 tabIndex={-1}>{texts.picked(cards.length)}</h2>
        <TypeCounts overview={overview} cards={cards} />
      </header>
      <PickedActions cards={cards} />
      <div className="details-body">
        <ul className="picked-list">
          {shown.map((card) => (
            <li key={card.id}>
              <PickedRow card={card} />
            </li>
          ))}
        </ul>
        {cards.length > shown.length && (
          <button type="button" className="text-button show-all" onClick={() => setIsUnfolded(true)}>
            {texts.allOf(cards.length)}
          </button>
        )}
        <StatementsAmong overview={overview} ids={ids} />
      </div>
    </>
  );
}

/** The cards of the entities that the graph has, the best connected first. */
function cardsOf(overview: Overview, ids: readonly EntityId[]): EntityCard[] {
  const index = indexOf(overview);
  return ids
    .flatMap((id) => index.entities[index.entityAt.get(id) ?? -1] ?? [])
    .toSorted((a, b) => b.metrics.degree - a.metrics.degree || (a.id < b.id ? -1 : 1));
}

function TypeCounts({
  overview,
  cards,
}: {
  readonly overview: Overview;
  readonly cards: readonly EntityCard[];
}) {
  const texts = useTexts(exploreTexts);
  const language = useApp((state) => state.language);
  const counts = overview.ontology.entityTypes.flatMap(({ id, label }) => {
    const count = cards.filter(({ type }) => type === id).length;
    return count > 0 ? [{ id, label: label[language], count }] : [];
  });
  return (
    <ul className="picked-types" aria-label={texts.ofTypes}>
      {counts.map(({ id, label, count }) => (
        <li key={id}>
          <TypeIcon type={id} size={14} />
          {label} <span className="group-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

function PickedActions({ cards }: { readonly cards: readonly EntityCard[] }) {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const canvas = useCanvas();
  const copy = useCopy();
  const language = useApp((state) => state.language);
  const pins = useApp((state) => state.view.part.pins);
  const ids = cards.map(({ id }) => id);
  const [from, to] = ids;
  const arePinned = ids.length > 0 && ids.every((id) => pins[id]);
  return (
    <div className="entity-actions" role="toolbar" aria-label={texts.pickedActions}>
      <TextAction
        icon={Expand}
        label={texts.expandAll}
        run={() => change((state) => expandEntities(state, ids, densityOfWindow()))}
      />
      {ids.length <= MOST_COMPARED && (
        <TextAction
          icon={Waypoints}
          label={texts.commonLinks}
          run={() => change((state) => startCommon(state, ids))}
        />
      )}
      {ids.length === 2 && from !== undefined && to !== undefined && (
        <TextAction
          icon={Route}
          label={texts.pathBetween}
          run={() => change((state) => startPath(state, from, to))}
        />
      )}
      <span className="grow" />
      <IconButton
        icon={arePinned ? PinOff : Pin}
        label={arePinned ? texts.unpin : texts.pin}
        keyHint="P"
        onPress={() => change((state) => togglePins(state, canvas.current?.placesOf(ids) ?? {}))}
      />
      <IconButton
        icon={EyeOff}
        label={texts.hide}
        keyHint="Del"
        onPress={() => change((state) => hideEntities(state, ids))}
      />
      <IconButton
        icon={EyeClosed}
        label={texts.hideOthers}
        keyHint="⇧Del"
        onPress={() => change((state) => hideAllBut(state, ids))}
      />
      <IconButton
        icon={Copy}
        label={texts.copyNames}
        onPress={() =>
          void copy(cards.map((card) => nameOfEntity(card, language)).join("\n"), {
            en: exploreTexts.en.namesCopied(cards.length),
            zh: exploreTexts.zh.namesCopied(cards.length),
          })
        }
      />
    </div>
  );
}

interface TextActionProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly run: () => void;
}

function TextAction({ icon: Icon, label, run }: TextActionProps) {
  return (
    <Button className="outlined-button" onPress={run}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      {label}
    </Button>
  );
}

/** One of the entities: opens it alone, or takes it out of the selection. */
function PickedRow({ card }: { readonly card: EntityCard }) {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const { id } = card;
  const light = () => change((state) => ({ ...state, hovered: { kind: "entity", id } }));
  const unlight = () => change((state) => ({ ...state, hovered: { kind: "none" } }));
  return (
    <div className="picked-row">
      <button
        type="button"
        className="picked-name"
        onClick={() => change((state) => open(state, { kind: "entity", id }))}
        onPointerEnter={light}
        onPointerLeave={unlight}
        onFocus={light}
        onBlur={unlight}
      >
        <TypeIcon type={card.type} size={16} />
        <span className="fact-names">
          <EntityLabel name={card.name} />
        </span>
        <span className="picked-links">{texts.links(card.metrics.degree)}</span>
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={texts.take(nameOfEntity(card, language))}
        onClick={() => change((state) => select(state, togglePicked(state.view.selection, id)))}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
