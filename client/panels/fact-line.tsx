import type { EntityCard, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import type { Statement } from "../../core/statement.ts";
import { useApp, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { langOf } from "../ui/entity-label.tsx";
import { shownName } from "../ui/entity-names.ts";
import { formatWhen } from "../ui/format-qualifiers.ts";
import { LineSwatch } from "../ui/line-swatch.tsx";
import { relationWording } from "../ui/relation-wording.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { tellQualifiers } from "./tell-qualifiers.ts";
import "./fact-line.css";

interface FactLineProps {
  readonly statement: Pick<
    Statement | StatementCard,
    "id" | "subject" | "predicate" | "object" | "polarity" | "modality" | "qualifiers"
  >;
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
}

/** A statement in one sentence, as a button that opens it; pointing at it lights its line. */
export function FactLine({ statement, cards }: FactLineProps) {
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const isLit = useApp(({ hovered }) => hovered.kind === "statement" && hovered.id === statement.id);
  const relation = useOverview()?.ontology.relationTypes.find(({ id }) => id === statement.predicate);
  const status = statusOf(statement);
  const { qualifiers } = statement;
  const date = qualifiers?.when && formatWhen(qualifiers.when);
  const second = [date, tellQualifiers(qualifiers, language, messages)].filter(Boolean).join(" · ");
  const light = () => change((state) => ({ ...state, hovered: { kind: "statement", id: statement.id } }));
  return (
    <button
      type="button"
      className="fact-line"
      data-lit={isLit || undefined}
      onClick={() => change((state) => open(state, { kind: "statement", id: statement.id }))}
      onPointerEnter={light}
      onFocus={light}
    >
      <LineSwatch {...(relation && { kind: relation.kind })} status={status} />
      <span className="fact-line-words">
        <PartyName card={cards.get(statement.subject)} />{" "}
        <span className="fact-line-relation">
          {relation ? relationWording(relation, status)[language] : statement.predicate}
        </span>{" "}
        <PartyName card={cards.get(statement.object)} /> <StatusBadge status={status} />
      </span>
      {second && <span className="second-line">{second}</span>}
    </button>
  );
}

function PartyName({ card }: { readonly card: EntityCard | undefined }) {
  const language = useApp((state) => state.language);
  if (!card) return null;
  const shown = shownName(card.name, language);
  return (
    <span className="name" lang={langOf(shown.language)}>
      {shown.text}
    </span>
  );
}
