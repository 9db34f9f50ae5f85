import type { TableColumn } from "./table-column.ts";

/** Px at both sides of a row together. */
const ROW_SIDES = 24;

type Fitting = Pick<TableColumn, "id" | "width" | "leaves">;

/**
 * The columns that find room within so many px: the least important leave first, in their order otherwise, and what the rows
 * are sorted by stays.
 */
export function columnsThatFit<Column extends Fitting>(
  columns: readonly Column[],
  room: number,
  sort: string,
): Column[] {
  const leaving = columns
    .filter(({ id, leaves }) => leaves !== undefined && id !== sort)
    .toSorted((a, b) => (b.leaves ?? 0) - (a.leaves ?? 0));
  let over = widthOf(columns) + ROW_SIDES - room;
  const left = new Set<Column>();
  for (const column of leaving) {
    if (over <= 0) break;
    left.add(column);
    over -= column.width;
  }
  return columns.filter((column) => !left.has(column));
}

/** Whether not even the columns that stay find room, so that a row is better written in two lines. */
export function needsTwoLines(columns: readonly Fitting[], room: number): boolean {
  return widthOf(columns.filter(({ leaves }) => leaves === undefined)) + ROW_SIDES > room;
}

const widthOf = (columns: readonly Fitting[]): number => columns.reduce((sum, { width }) => sum + width, 0);
