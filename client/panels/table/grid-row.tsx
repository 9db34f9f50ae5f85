import { type CSSProperties, type MouseEvent, memo } from "react";
import type { TableColumn, Wording } from "./table-column.ts";

interface GridRowProps<Row> {
  readonly row: Row;
  /** Its number among all rows, from 0. */
  readonly at: number;
  readonly top: number;
  readonly height: number;
  readonly template: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly wording: Wording;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isLit: boolean;
  readonly onClick: (event: MouseEvent, at: number) => void;
  readonly onLight: (row: Row | undefined) => void;
}

function PlainGridRow<Row extends { readonly id: string }>(props: GridRowProps<Row>) {
  const { row, at, columns, wording } = props;
  return (
    <tr
      id={`row ${at}`}
      className="grid-row"
      aria-rowindex={at + 2}
      aria-selected={props.isSelected}
      data-active={props.isActive || undefined}
      data-lit={props.isLit || undefined}
      tabIndex={-1}
      style={
        {
          transform: `translateY(${props.top}px)`,
          height: props.height,
          "--columns": props.template,
        } as CSSProperties
      }
      onClick={(event) => props.onClick(event, at)}
      onPointerEnter={() => props.onLight(row)}
      onPointerLeave={() => props.onLight(undefined)}
    >
      {columns.map((column) => (
        <td key={column.id} className="grid-cell" data-column={column.id} data-align={column.align}>
          {column.cell ? (
            column.cell(row, wording)
          ) : (
            <span className="cell-text">{column.text(row, wording)}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A row of the grid at its place. */
export const GridRow = memo(PlainGridRow) as typeof PlainGridRow;
