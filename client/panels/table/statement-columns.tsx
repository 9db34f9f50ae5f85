import { Quote } from "lucide-react";
import type { EntityCard } from "../../../core/api.ts";
import { shownName } from "../../ui/entity-names.ts";
import { formatWhen } from "../../ui/format-qualifiers.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { relationWording } from "../../ui/relation-wording.ts";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { tellQualifiers } from "../tell-qualifiers.ts";
import { NameCell } from "./name-cell.tsx";
import type { StatementRow } from "./statement-row.ts";
import type { TableColumn, Wording } from "./table-column.ts";

const nameOf = ({ name }: EntityCard, { language }: Wording) => shownName(name, language).text;
const bothNames = ({ name }: EntityCard, { language }: Wording) => {
  const { text, other } = shownName(name, language);
  return other ? `${text} ${other.text}` : text;
};

function dateText({ statement, event }: StatementRow): string {
  return (statement.qualifiers?.when && formatWhen(statement.qualifiers.when)) ?? event?.date ?? "";
}

/** The columns of the table of statements, in their order at rest. */
export const statementColumns: readonly TableColumn<StatementRow>[] = [
  {
    id: "date",
    label: { en: "Date", zh: "日期" },
    width: "minmax(96px, 0.7fr)",
    sortKey: ({ event }) => event?.date,
    text: dateText,
    cell: (row, { messages }) =>
      row.event?.basis === "published" ? (
        <span className="cell-seen" title={messages.seenHint}>
          <span className="unseen">{messages.seen("")}</span>
          {row.event.date}
        </span>
      ) : (
        dateText(row)
      ),
  },
  {
    id: "subject",
    label: { en: "Subject", zh: "主语" },
    width: "minmax(150px, 1.6fr)",
    sortKey: ({ subject }, wording) => nameOf(subject, wording),
    text: ({ subject }, wording) => bothNames(subject, wording),
    cell: ({ subject }) => <NameCell entity={subject} />,
  },
  {
    id: "relation",
    label: { en: "Relation", zh: "关系" },
    width: "minmax(130px, 1fr)",
    sortKey: ({ relation }, { language }) => relation.labels.plain[language],
    text: ({ relation, status }, { language }) => relationWording(relation, status)[language],
    cell: ({ relation, status }, { language }) => (
      <>
        <LineSwatch kind={relation.kind} status={status} /> {relationWording(relation, status)[language]}
      </>
    ),
  },
  {
    id: "object",
    label: { en: "Object", zh: "宾语" },
    width: "minmax(150px, 1.6fr)",
    sortKey: ({ object }, wording) => nameOf(object, wording),
    text: ({ object }, wording) => bothNames(object, wording),
    cell: ({ object }) => <NameCell entity={object} />,
  },
  {
    id: "details",
    label: { en: "Details", zh: "详情" },
    width: "minmax(100px, 1.1fr)",
    sortKey: ({ statement }, { language, messages }) =>
      statement.qualifiers?.amount?.value ??
      (tellQualifiers(statement.qualifiers, language, messages) || undefined),
    text: ({ statement }, { language, messages }) => tellQualifiers(statement.qualifiers, language, messages),
  },
  {
    id: "status",
    label: { en: "Status", zh: "状态" },
    width: "minmax(84px, 0.6fr)",
    sortKey: ({ status }) => status,
    text: ({ status }, { messages }) => messages[status],
    cell: ({ status }, { messages }) =>
      status === "fact" ? (
        <span className="cell-quiet">{messages.fact}</span>
      ) : (
        <StatusBadge status={status} />
      ),
  },
  {
    id: "sources",
    label: { en: "Sources", zh: "来源" },
    width: "84px",
    align: "end",
    sortKey: ({ statement }) => statement.sources * 1000 + statement.quotes,
    text: ({ statement }) => String(statement.sources),
    cell: ({ statement }, { messages }) => (
      <span
        title={`${messages.sources(statement.sources)}, ${messages.quotes(statement.quotes)}`}
        className="cell-quiet"
      >
        {statement.sources} · {statement.quotes} <Quote size={11} aria-hidden="true" />
      </span>
    ),
  },
  {
    id: "confidence",
    label: { en: "Confidence", zh: "置信度" },
    width: "112px",
    sortKey: ({ statement }) => statement.confidence,
    text: ({ statement }) => statement.confidence.toFixed(2),
    cell: ({ statement }) => (
      <>
        <span className="cell-meter" aria-hidden="true">
          <span style={{ width: `${statement.confidence * 100}%` }} />
        </span>
        {statement.confidence.toFixed(2)}
      </>
    ),
  },
  {
    id: "first-seen",
    label: { en: "First seen", zh: "首次出现" },
    width: "100px",
    isOptional: true,
    sortKey: ({ statement }) => statement.firstSeen,
    text: ({ statement }) => statement.firstSeen ?? "",
  },
];
