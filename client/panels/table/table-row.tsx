import { memo, type ReactNode } from "react";
import { eventDate } from "../../../core/graph/event-date.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { relationWording } from "../../ui/relation-wording.ts";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { tellQualifiers } from "../tell-qualifiers.ts";
import { EntityCell } from "./entity-cell.tsx";
import type { TableColumn, TableContext } from "./table-column.ts";

export interface TableRowProps {
  readonly id: string;
  /** Number of the row in the index, and its place among the rows shown. */
  readonly row: number;
  readonly place: number;
  readonly top: number;
  readonly columns: readonly TableColumn[];
  readonly context: TableContext;
  readonly isMarked: boolean;
  readonly isLit: boolean;
  /** The column of the cell that has the focus; -1 where the row has none. */
  readonly active: number;
}

/** A row with a cell for each column. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { id, row, columns, context, active } = props;
  return (
    <RowFrame {...props}>
      {columns.map((column, at) => (
        <td
          key={column.id}
          id={`${id}-${at}`}
          data-column={column.id}
          aria-colindex={at + 1}
          className="table-cell"
          data-numeric={column.isNumeric || undefined}
          data-active={active === at || undefined}
        >
          {column.cell(context, row)}
        </td>
      ))}
    </RowFrame>
  );
});

/** A row in two lines, for a screen that has no room for columns. */
export const CompactStatementRow = memo(function CompactStatementRow(props: TableRowProps) {
  const { id, row, context } = props;
  const { index, language, messages } = context;
  const statement = index.statements[row];
  const subject = index.entities[index.subjects[row] ?? 0];
  const object = index.entities[index.objects[row] ?? 0];
  const relation = index.relations[row];
  const status = index.statuses[row] ?? "fact";
  if (!statement || !subject || !object || !relation) return null;
  const details = tellQualifiers(statement.qualifiers, language, messages);
  return (
    <RowFrame {...props}>
      <CompactCell id={id} isActive={props.active >= 0}>
        <span className="compact-parties">
          <EntityCell entity={subject} />
          <LineSwatch kind={relation.kind} status={status} />
          <EntityCell entity={object} />
        </span>
        <span className="second-line">
          {relationWording(relation, status)[language]} <StatusBadge status={status} />{" "}
          {[eventDate(statement)?.date, details].filter(Boolean).join(" · ")}
        </span>
      </CompactCell>
    </RowFrame>
  );
});

export const CompactEntityRow = memo(function CompactEntityRow(props: TableRowProps) {
  const { id, row, context } = props;
  const entity = context.index.entities[row];
  if (!entity) return null;
  const type = context.overview.ontology.entityTypes.find((each) => each.id === entity.type);
  const { links, firstSeen } = context.figures();
  return (
    <RowFrame {...props}>
      <CompactCell id={id} isActive={props.active >= 0}>
        <EntityCell entity={entity} />
        <span className="second-line">
          {[type?.label[context.language], context.messages.links(links[row] ?? 0), firstSeen[row]]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </CompactCell>
    </RowFrame>
  );
});

interface CompactCellProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly children: ReactNode;
}

function CompactCell({ id, isActive, children }: CompactCellProps) {
  return (
    <td id={`${id}-0`} aria-colindex={1} className="compact-cell" data-active={isActive || undefined}>
      {children}
    </td>
  );
}

function RowFrame(props: TableRowProps & { readonly children: ReactNode }) {
  const { row, place, top, isMarked, isLit, children } = props;
  return (
    <tr
      aria-rowindex={place + 2}
      aria-selected={isMarked}
      className="table-row"
      data-row={row}
      data-place={place}
      data-lit={isLit || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {children}
    </tr>
  );
}
