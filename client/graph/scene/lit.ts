/** `end` is one of the two parties of an opened statement; `near` is an end of a hovered line. */
export type LitEntity = "selected" | "hovered" | "end" | "neighbour" | "near";
/** `between` joins two lit neighbours: it stays grey, but is not faded. `path` belongs to a route that is listed. */
export type LitStatement = "opened" | "hovered" | "selected" | "path" | "between";

/** What stands out; all the rest is faded. */
export interface Light {
  readonly entities: ReadonlyMap<number, LitEntity>;
  readonly statements: ReadonlyMap<number, LitStatement>;
}
