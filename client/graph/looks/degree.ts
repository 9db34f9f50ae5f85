import { type Attribute, asCount } from "./attribute.ts";

export const degree: Attribute = {
  id: "degree",
  label: { en: "Links", zh: "关系数" },
  scale: "logarithmic",
  isAmount: true,
  valuesOf: ({ entities }) => Float64Array.from(entities, ({ metrics }) => metrics.degree),
  format: asCount,
};
