import type { Attribute } from "./attribute.ts";

/** Share of the shortest paths that lead through the entity. */
export const betweenness: Attribute = {
  id: "betweenness",
  label: { en: "Betweenness", zh: "中介中心性" },
  scale: "logarithmic",
  isAmount: true,
  valuesOf: ({ entities }) => Float64Array.from(entities, ({ metrics }) => metrics.betweenness),
  format: (value) => (value > 0 && value < 0.0005 ? "< 0.001" : value.toFixed(3)),
};
