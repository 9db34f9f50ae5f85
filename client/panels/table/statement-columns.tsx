import { Quote } from "lucide-react";
import { eventDate } from "../../../core/graph/event-date.ts";
import { firstDay } from "../../../core/graph/partial-date-bounds.ts";
import { statuses } from "../../state/statement-status.ts";
import { formatWhen, saidOtherwise } from "../../ui/format-qualifiers.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { relationWording } from "../../ui/relation-wording.ts";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { tellQualifiers } from "../tell-qualifiers.ts";
import { EntityCell } from "./entity-cell.tsx";
import { Meter } from "./meter.tsx";
import { rankPlainly } from "./rank-texts.ts";
import type { NamedValue, TableColumn, TableContext } from "./table-column.ts";

const statementAt = ({ index }: TableContext, row: number) => index.statements[row];
const statusAt = ({ index }: TableContext, row: number) => index.statuses[row] ?? "fact";
const entityAt = ({ index }: TableContext, row: number, side: "subjects" | "objects") =>
  index.entities[index[side][row] ?? 0];

const relationAt = (context: TableContext, row: number): string => {
  const relation = context.index.relations[row];
  return relation ? relationWording(relation, statusAt(context, row))[context.language] : "";
};

const detailsAt = (context: TableContext, row: number): string =>
  tellQualifiers(statementAt(context, row)?.qualifiers, context.language, context.messages);

const dateAt = (context: TableContext, row: number): string | undefined => {
  const when = statementAt(context, row)?.qualifiers?.when;
  return when && formatWhen(when);
};

const compact = (value: string | undefined) => value || undefined;

function partyColumn(id: "subject" | "object", side: "subjects" | "objects"): TableColumn {
  const label = id === "subject" ? { en: "Subject", zh: "主语" } : { en: "Object", zh: "宾语" };
  return {
    id,
    label,
    width: 156,
    startsDescending: false,
    keyOf(context) {
      const ranks = context.nameRank();
      return (row) => ranks[context.index[side][row] ?? 0] ?? 0;
    },
    cell: (context, row) => {
      const entity = entityAt(context, row, side);
      return entity && <EntityCell entity={entity} />;
    },
    values: [
      { name: label, read: (context, row) => entityAt(context, row, side)?.name.en },
      {
        name: { en: `${label.en} (Chinese)`, zh: `${label.zh}（中文）` },
        read: (context, row) => entityAt(context, row, side)?.name.zh,
      },
      {
        name: { en: `${label.en} type`, zh: `${label.zh}类型` },
        read: (context, row) => entityAt(context, row, side)?.type,
      },
    ],
  };
}

/** The columns of the table of statements, in their order. */
export const statementColumns: readonly TableColumn[] = [
  {
    id: "date",
    label: { en: "Date", zh: "日期" },
    width: 108,
    startsDescending: true,
    keyOf: (context) => (row) => {
      const statement = statementAt(context, row);
      const date = statement && eventDate(statement)?.date;
      return date === undefined ? Number.NaN : Number(firstDay(date).replaceAll("-", ""));
    },
    cell(context, row) {
      const date = dateAt(context, row);
      if (date !== undefined) return date;
      const seen = statementAt(context, row)?.firstSeen;
      if (seen === undefined) return null;
      return (
        <span className="fact-seen" title={context.messages.seenHint}>
          {context.messages.seen(seen.slice(0, 7))}
        </span>
      );
    },
    values: [
      { name: { en: "Date", zh: "日期" }, read: (context, row) => dateAt(context, row) },
      {
        name: { en: "First seen", zh: "首次出现" },
        read: (context, row) => statementAt(context, row)?.firstSeen,
      },
    ],
  },
  partyColumn("subject", "subjects"),
  {
    id: "relation",
    label: { en: "Relation", zh: "关系" },
    width: 128,
    startsDescending: false,
    keyOf(context) {
      const order = new Map(context.overview.ontology.relationTypes.map(({ id }, place) => [id, place]));
      return (row) => {
        const statement = statementAt(context, row);
        return (statement && order.get(statement.predicate)) ?? Number.NaN;
      };
    },
    cell(context, row) {
      const relation = context.index.relations[row];
      return (
        <span className="relation-cell">
          <LineSwatch {...(relation && { kind: relation.kind })} status={statusAt(context, row)} />
          <span>{relationAt(context, row)}</span>
        </span>
      );
    },
    values: [
      { name: { en: "Relation", zh: "关系" }, read: relationAt },
      {
        name: { en: "Relation id", zh: "关系标识" },
        read: (context, row) => statementAt(context, row)?.predicate,
      },
    ],
  },
  partyColumn("object", "objects"),
  {
    id: "details",
    label: { en: "Details", zh: "详情" },
    width: 120,
    leaves: 1,
    startsDescending: false,
    keyOf(context) {
      const ranks = rankPlainly(context.index.statements.map((_, row) => detailsAt(context, row)));
      return (row) => ranks[row] ?? Number.NaN;
    },
    cell: (context, row) => {
      const details = detailsAt(context, row);
      const said = saidOtherwise(statementAt(context, row)?.qualifiers, context.language);
      return <span title={said ? `${details} (${context.messages.inText(said)})` : details}>{details}</span>;
    },
    values: [
      { name: { en: "Details", zh: "详情" }, read: (context, row) => compact(detailsAt(context, row)) },
    ],
  },
  {
    id: "status",
    label: { en: "Status", zh: "状态" },
    width: 78,
    leaves: 2,
    startsDescending: false,
    keyOf: (context) => (row) => statuses.indexOf(statusAt(context, row)),
    cell(context, row) {
      const status = statusAt(context, row);
      return status === "fact" ? (
        <span className="quiet">{context.messages.fact}</span>
      ) : (
        <StatusBadge status={status} />
      );
    },
    values: [
      {
        name: { en: "Status", zh: "状态" },
        read: (context, row) => context.messages[statusAt(context, row)],
      },
    ],
  },
  {
    id: "sources",
    label: { en: "Sources", zh: "来源" },
    width: 70,
    leaves: 3,
    startsDescending: true,
    keyOf: (context) => (row) => {
      const statement = statementAt(context, row);
      // Quotes break ties; no statement has a million of them.
      return statement ? statement.sources * 1e6 + statement.quotes : Number.NaN;
    },
    cell(context, row) {
      const statement = statementAt(context, row);
      if (!statement) return null;
      const { sources, quotes } = statement;
      return (
        <span
          className="sources-cell"
          title={`${context.messages.sources(sources)} ${context.messages.inQuotes(quotes)}`}
        >
          {sources} · {quotes} <Quote size={12} aria-hidden="true" />
        </span>
      );
    },
    values: [
      { name: { en: "Sources", zh: "来源" }, read: (context, row) => statementAt(context, row)?.sources },
      { name: { en: "Quotes", zh: "引文" }, read: (context, row) => statementAt(context, row)?.quotes },
    ],
  },
  {
    id: "confidence",
    label: { en: "Confidence", zh: "置信度" },
    width: 96,
    leaves: 4,
    startsDescending: true,
    keyOf: (context) => (row) => statementAt(context, row)?.confidence ?? Number.NaN,
    cell: (context, row) => <Meter value={statementAt(context, row)?.confidence ?? 0} />,
    values: [
      {
        name: { en: "Confidence", zh: "置信度" },
        read: (context, row) => statementAt(context, row)?.confidence,
      },
    ],
  },
  {
    id: "publishers",
    label: { en: "Publishers", zh: "出处" },
    width: 130,
    leaves: 5,
    isExtra: true,
    startsDescending: false,
    keyOf(context) {
      const ranks = rankPlainly(context.index.statements.map((_, row) => publishersAt(context, row)));
      return (row) => ranks[row] ?? Number.NaN;
    },
    cell: (context, row) => <span title={publishersAt(context, row)}>{publishersAt(context, row)}</span>,
    values: [
      {
        name: { en: "Publishers", zh: "出处" },
        read: (context, row) => compact(publishersAt(context, row)),
      },
    ],
  },
];

const publishersAt = ({ index }: TableContext, row: number): string =>
  [...new Set(index.publishers[row])].filter((name) => name !== "").join(", ");

/** What every file of statements ends with, so that rows can be joined with other exports. */
export const statementIds: readonly NamedValue[] = [
  { name: { en: "statement_id", zh: "statement_id" }, read: (context, row) => statementAt(context, row)?.id },
  {
    name: { en: "subject_id", zh: "subject_id" },
    read: (context, row) => statementAt(context, row)?.subject,
  },
  { name: { en: "object_id", zh: "object_id" }, read: (context, row) => statementAt(context, row)?.object },
];
