interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a range shares a character with any of the others. */
export const overlaps = (range: Range, others: readonly Range[]): boolean =>
  others.some((other) => range.start < other.end && other.start < range.end);
