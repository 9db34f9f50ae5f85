import { ArrowLeft, TriangleAlert } from "lucide-react";
import { useRef } from "react";
import type { EntityCard, StatementDetail } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { useApp, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { closeStatement, open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { wayBack } from "../state/trail.ts";
import { EntityLabel } from "../ui/entity-label.tsx";
import { shownName } from "../ui/entity-names.ts";
import { relationWording } from "../ui/relation-wording.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import { BackLink } from "./back-link.tsx";
import { FactSiblings } from "./fact-siblings.tsx";
import { QualifierList } from "./qualifier-list.tsx";
import { QuoteGroup } from "./quote-group.tsx";
import { StatementFigures } from "./statement-figures.tsx";
import { useKeptScroll } from "./use-kept-scroll.ts";
import "./back-link.css";
import "./marks.css";
import "./statement.css";

/** A statement: who, what, whom; how well it is known; and every sentence that says so or says otherwise. */
export function StatementDetails({ detail }: { readonly detail: StatementDetail }) {
  const { statement, subject, object, documents, contrary } = detail;
  const body = useRef<HTMLDivElement>(null);
  useKeptScroll(body, { kind: "statement", id: statement.id });
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const origin = useApp((state) => state.origin);
  const cameFromDocument = useApp((state) => wayBack(state.trail, state.view.selection) !== undefined);
  const relation = useOverview()?.ontology.relationTypes.find(({ id }) => id === statement.predicate);
  const backTo = origin === object.id ? object : subject;
  const status = statusOf(statement);
  const kind = relation && `var(--kind-${relation.kind})`;
  const go = (id: EntityId) => change((state) => open(state, { kind: "entity", id }));
  return (
    <>
      {cameFromDocument ? (
        <BackLink />
      ) : (
        <button
          type="button"
          className="back-button"
          aria-label={messages.back(shownName(backTo.name, language).text)}
          onClick={() => change((state) => closeStatement({ ...state, origin: backTo.id }, backTo.id))}
        >
          <ArrowLeft size={14} aria-hidden="true" />
          <span>{shownName(backTo.name, language).text}</span>
        </button>
      )}
      <h2 className="statement-head" tabIndex={-1}>
        <Party card={subject} onOpen={go} />
        <span className="statement-relation" style={{ color: kind }}>
          <span className="statement-line" data-status={status} aria-hidden="true" />
          {relation ? relationWording(relation, status)[language] : statement.predicate}{" "}
          {statement.modality === "denied" ? (
            <span className="badge badge-negated">{messages.denied}</span>
          ) : (
            <StatusBadge status={status} />
          )}
          {contrary.length > 0 && (
            <span className="badge badge-warn">
              <TriangleAlert size={12} aria-hidden="true" />
              {messages.sourcesDisagree}
            </span>
          )}
        </span>
        <Party card={object} onOpen={go} />
      </h2>
      <div className="details-body statement-body" ref={body}>
        <StatementFigures statement={statement} documents={documents} />
        {statement.qualifiers && <QualifierList qualifiers={statement.qualifiers} />}
        <div className="quotes" data-disagree={contrary.length > 0 || undefined}>
          <QuoteGroup heading={messages.saysSo} statements={[statement]} detail={detail}>
            <span className="mark-legend" aria-hidden="true">
              <span className="mark-subject">{messages.subject}</span>
              <span className="mark-cue">{messages.cue}</span>
              <span className="mark-object">{messages.object}</span>
            </span>
          </QuoteGroup>
          {contrary.length > 0 && (
            <QuoteGroup heading={messages.saysOtherwise} statements={contrary} detail={detail} />
          )}
        </div>
        <FactSiblings statement={statement} subject={subject} object={object} />
      </div>
    </>
  );
}

interface PartyProps {
  readonly card: EntityCard;
  readonly onOpen: (id: EntityId) => void;
}

function Party({ card, onOpen }: PartyProps) {
  return (
    <button type="button" className="party" onClick={() => onOpen(card.id)}>
      <TypeIcon type={card.type} size={24} />
      <span>
        <EntityLabel name={card.name} />
      </span>
    </button>
  );
}
