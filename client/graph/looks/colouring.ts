import type { Language } from "../../../core/document.ts";
import type { Label } from "../../../core/ontology/entity-type.ts";
import type { GraphIndex } from "../scene/graph-index.ts";

/** What the colours of discs mean: plain data, the colours themselves come from the palette of the theme. */
export type EntityColours =
  | { readonly kind: "type" }
  | {
      readonly kind: "classes";
      /** Number of the class of each entity; −1 for the rest, which is grey. */
      readonly classOf: Int16Array;
      /** What each class stands for: the number of a community. */
      readonly classes: readonly number[];
      /** How many communities the rest holds. */
      readonly others: number;
    }
  | {
      readonly kind: "ramp";
      /** Where each entity lies on the ramp, 0 to 1; not a number where nothing is known. */
      readonly shareOf: Float32Array;
      /** Least, middle and greatest value. */
      readonly ticks: readonly number[];
      readonly format: (value: number, language: Language) => string;
      /** Whether nothing is known of some. */
      readonly hasUnknown: boolean;
    };

/** A way to colour discs. */
export interface Colouring {
  readonly id: string;
  readonly label: Label;
  readonly coloursOf: (index: GraphIndex) => EntityColours;
}
