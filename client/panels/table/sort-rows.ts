/** The rows by their keys; those without a key (NaN) are last in either direction, and equal ones keep their order. */
export function sortRows(
  rows: readonly number[],
  keyOf: (row: number) => number,
  order: "ascending" | "descending",
): number[] {
  const keys = new Map<number, number>();
  const keyed: number[] = [];
  const keyless: number[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (Number.isNaN(key)) keyless.push(row);
    else {
      keys.set(row, key);
      keyed.push(row);
    }
  }
  const sign = order === "ascending" ? 1 : -1;
  keyed.sort((a, b) => sign * ((keys.get(a) ?? 0) - (keys.get(b) ?? 0)) || a - b);
  return [...keyed, ...keyless];
}
