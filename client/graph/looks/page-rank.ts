import type { Attribute } from "./attribute.ts";

/** Share of a random reader's time (Brin and Page 1998), told in thousandths since it is small. */
export const pageRank: Attribute = {
  id: "pagerank",
  label: { en: "PageRank", zh: "PageRank" },
  scale: "logarithmic",
  isAmount: true,
  valuesOf: ({ entities }) => Float64Array.from(entities, ({ metrics }) => metrics.pagerank),
  format: (value) => `${(value * 1000).toFixed(value < 0.001 ? 2 : 1)} ‰`,
};
