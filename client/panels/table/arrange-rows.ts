import type { TableColumn, Wording } from "./table-column.ts";

/** How rows are to be arranged; without a column they keep their order. */
export interface Arrangement<Row> {
  readonly column: TableColumn<Row> | undefined;
  readonly isDescending: boolean;
  /** Every word of it must be in the row, in any column, whatever its case. */
  readonly query: string;
}

/** The rows that hold the text, sorted by the column; equal ones keep their order, those without a value come last. */
export function arrangeRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { column, isDescending, query }: Arrangement<Row>,
  wording: Wording,
): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? [...rows]
      : rows.filter((row) => {
          const text = columns
            .map((each) => each.text(row, wording))
            .join("\n")
            .toLowerCase();
          return words.every((word) => text.includes(word));
        });
  if (!column) return found;
  const sign = isDescending ? -1 : 1;
  // Chinese by pinyin, which is how Chinese lists are sorted.
  const { compare } = new Intl.Collator(wording.language === "zh" ? "zh-Hans-CN" : "en", { numeric: true });
  const keyed = found.map((row) => ({ row, key: column.sortKey(row, wording) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined);
    if (typeof a.key === "number" && typeof b.key === "number") return sign * (a.key - b.key);
    if (typeof a.key !== typeof b.key) return typeof a.key === "number" ? -1 : 1;
    return sign * compare(String(a.key), String(b.key));
  });
  return keyed.map(({ row }) => row);
}
