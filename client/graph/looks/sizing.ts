import type { Label } from "../../../core/ontology/entity-type.ts";
import type { GraphIndex } from "../scene/graph-index.ts";
import type { Attribute } from "./attribute.ts";

/** A way to size discs. */
export interface Sizing {
  readonly id: string;
  readonly label: Label;
  /** How large each disc is, 0 to 1 between the least radius and the greatest. */
  readonly sharesOf: (index: GraphIndex) => Float32Array;
}

/** The area of a disc grows with the value. */
export function sizedBy({ id, label, valuesOf }: Attribute): Sizing {
  return {
    id,
    label,
    sharesOf(index) {
      const values = valuesOf(index);
      const most = values.reduce((high, value) => (value > high ? value : high), 0) || 1;
      return Float32Array.from(values, (value) => Math.sqrt(Math.max(0, value || 0) / most));
    },
  };
}

export const alike: Sizing = {
  id: "none",
  label: { en: "All alike", zh: "统一大小" },
  sharesOf: ({ entities }) => new Float32Array(entities.length).fill(0.3),
};
