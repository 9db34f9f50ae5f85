import { ArrowLeft, TriangleAlert } from "lucide-react";
import type { EntityCard, StatementDetail } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import type { Statement } from "../../core/statement.ts";
import { useApp, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { closeStatement, open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { EntityLabel } from "../ui/entity-label.tsx";
import { shownName } from "../ui/entity-names.ts";
import { relationWording } from "../ui/relation-wording.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import { QualifierList } from "./qualifier-list.tsx";
import { QuoteCard } from "./quote-card.tsx";
import { StatementFigures } from "./statement-figures.tsx";
import "./statement.css";

/** A statement: who, what, whom; how well it is known; and every sentence that says so or says otherwise. */
export function StatementDetails({ detail }: { readonly detail: StatementDetail }) {
  const { statement, subject, object, documents, contrary } = detail;
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const origin = useApp((state) => state.origin);
  const relation = useOverview()?.ontology.relationTypes.find(({ id }) => id === statement.predicate);
  const backTo = origin === object.id ? object : subject;
  const status = statusOf(statement);
  const kind = relation && `var(--kind-${relation.kind})`;
  const go = (id: EntityId) => change((state) => open(state, { kind: "entity", id }));
  return (
    <>
      <button
        type="button"
        className="back-button"
        aria-label={messages.back(shownName(backTo.name, language).text)}
        onClick={() => change((state) => closeStatement({ ...state, origin: backTo.id }, backTo.id))}
      >
        <ArrowLeft size={14} aria-hidden="true" />
        {shownName(backTo.name, language).text}
      </button>
      <h2 className="statement-head" tabIndex={-1}>
        <Party card={subject} onOpen={go} />
        <span className="statement-relation" style={{ color: kind }}>
          <span className="statement-line" data-status={status} aria-hidden="true" />
          {relation ? relationWording(relation, status)[language] : statement.predicate}{" "}
          <StatusBadge status={status} />
          {contrary.length > 0 && (
            <span className="badge badge-warn">
              <TriangleAlert size={12} aria-hidden="true" />
              {messages.sourcesDisagree}
            </span>
          )}
        </span>
        <Party card={object} onOpen={go} />
      </h2>
      <div className="details-body">
        <StatementFigures statement={statement} documents={documents} />
        {statement.qualifiers && <QualifierList qualifiers={statement.qualifiers} />}
        <div className="quotes-head">
          <h3>{messages.saysSo}</h3>
          <span className="mark-legend" aria-hidden="true">
            <span className="mark-subject">{messages.subject}</span>
            <span className="mark-cue">{messages.cue}</span>
            <span className="mark-object">{messages.object}</span>
          </span>
        </div>
        <Quotes statement={statement} detail={detail} />
        {contrary.length > 0 && (
          <>
            <div className="quotes-head">
              <h3>{messages.saysOtherwise}</h3>
            </div>
            {contrary.map((other) => (
              <Quotes key={other.id} statement={other} detail={detail} />
            ))}
          </>
        )}
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

interface QuotesProps {
  readonly statement: Statement;
  readonly detail: StatementDetail;
}

/** The quotes of a statement, the newest document first. */
function Quotes({ statement, detail }: QuotesProps) {
  const { subject, object } = detail;
  const isTurned = statement.subject === object.id && statement.object === subject.id;
  const documents = new Map(detail.documents.map((document) => [document.id, document]));
  const dateOf = (id: Statement["evidence"][number]["document"]) => documents.get(id)?.date ?? "";
  const evidence = statement.evidence.toSorted((a, b) => (dateOf(a.document) < dateOf(b.document) ? 1 : -1));
  return evidence.map((each) => (
    <QuoteCard
      key={`${each.document} ${each.start} ${each.extractor}`}
      evidence={each}
      document={documents.get(each.document)}
      subject={isTurned ? object : subject}
      object={isTurned ? subject : object}
    />
  ));
}
