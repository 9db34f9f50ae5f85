import type { Language } from "../../../core/document.ts";
import type { Label } from "../../../core/ontology/entity-type.ts";
import type { GraphIndex } from "../scene/graph-index.ts";

/** A number that is known of entities, by which they can be coloured or sized. */
export interface Attribute {
  readonly id: string;
  readonly label: Label;
  /** How values lie on the ramp: many small and few large ones by their logarithm. */
  readonly scale: "linear" | "logarithmic";
  /** Whether it is an amount, so that the area of a disc can stand for it. */
  readonly isAmount: boolean;
  /** The value of each entity by number; not a number where nothing is known. */
  readonly valuesOf: (index: GraphIndex) => Float64Array;
  readonly format: (value: number, language: Language) => string;
}

/** A value for each entity from its statements; not a number where it has none. */
export function valuesFromStatements(
  index: GraphIndex,
  measure: (statements: readonly number[]) => number,
): Float64Array {
  return Float64Array.from(index.incident, (statements) =>
    statements.length === 0 ? Number.NaN : measure(statements),
  );
}

export const asCount = (value: number): string => Math.round(value).toLocaleString("en");

export const asShare = (value: number): string => `${Math.round(value * 100)} %`;
