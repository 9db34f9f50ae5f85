/** A key and its value, as they stand in the query of an address before encoding. */
export type AddressPair = readonly [key: string, value: string];

/** Ids have no spaces, so a space parts them: it is written as a plus sign. */
export const joinIds = (ids: readonly string[]): string => ids.join(" ");

/** The ids of a list, each once; what is none is left out. */
export function splitIds<Id extends string>(
  text: string | null,
  isId: (value: unknown) => value is Id,
): Id[] {
  return [...new Set((text ?? "").split(/\s+/).filter(isId))];
}

/** A number within bounds, or nothing. */
export function readNumber(text: string | null, low: number, high: number): number | undefined {
  if (text === null || text.trim() === "") return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** A whole number within bounds, or nothing. */
export function readWhole(text: string | null, low: number, high: number): number | undefined {
  const value = readNumber(text, low, high);
  return Number.isInteger(value) ? value : undefined;
}
