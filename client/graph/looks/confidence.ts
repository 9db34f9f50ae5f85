import { type Attribute, asShare, valuesFromStatements } from "./attribute.ts";

export const confidence: Attribute = {
  id: "confidence",
  label: { en: "Mean confidence", zh: "平均置信度" },
  scale: "linear",
  isAmount: false,
  valuesOf: (index) =>
    valuesFromStatements(
      index,
      (statements) =>
        statements.reduce((sum, at) => sum + (index.statements[at]?.confidence ?? 0), 0) / statements.length,
    ),
  format: asShare,
};
