import { type Attribute, asCount, valuesFromStatements } from "./attribute.ts";

export const publishers: Attribute = {
  id: "publishers",
  label: { en: "Publishers", zh: "来源媒体数" },
  scale: "logarithmic",
  isAmount: true,
  valuesOf: (index) =>
    valuesFromStatements(
      index,
      (statements) => new Set(statements.flatMap((at) => index.publishers[at] ?? [])).size,
    ),
  format: asCount,
};
