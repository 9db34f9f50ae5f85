export type ColumnType = "string" | "int" | "double" | "boolean";
export type CellValue = string | number | boolean;

/** One typed attribute of a node or an edge, the same in every format that has attributes. */
export interface Column<Item> {
  /** An XML NMTOKEN, so that GraphML can use it as `attr.name`; not `id` or `key`, which readers use themselves. */
  readonly name: string;
  readonly type: ColumnType;
  readonly read: (item: Item) => CellValue | undefined;
}

/** The smallest normal double; igraph refuses a whole file for the sake of a number nearer to 0. */
const smallest = 2 ** -1022;

/**
 * The value to write. Empty strings and numbers that are not finite count as absent: networkx drops the first, and
 * XML Schema, Python and C spell the second differently.
 */
export function cellOf<Item>(column: Column<Item>, item: Item): CellValue | undefined {
  const value = column.read(item);
  if (typeof value !== "number") return value === "" ? undefined : value;
  if (!Number.isFinite(value)) return undefined;
  return Math.abs(value) < smallest ? 0 : value;
}

/** The columns in which at least one item has a value, in the order given. */
export function usedColumns<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
): readonly Column<Item>[] {
  return columns.filter((column) => items.some((item) => cellOf(column, item) !== undefined));
}
