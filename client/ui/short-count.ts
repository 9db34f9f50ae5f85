/** A count in at most four characters: 999, 2.4k, 12k, 3.1m. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const [size, letter] = count < 999_500 ? [1000, "k"] : ([1_000_000, "m"] as const);
  const value = count / Number(size);
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)}${letter}`;
}
