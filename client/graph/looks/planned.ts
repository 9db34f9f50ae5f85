import { type Attribute, asShare, valuesFromStatements } from "./attribute.ts";

export const planned: Attribute = {
  id: "planned",
  label: { en: "Share planned", zh: "计划占比" },
  scale: "linear",
  isAmount: false,
  valuesOf: (index) =>
    valuesFromStatements(
      index,
      (statements) => statements.filter((at) => index.statuses[at] === "planned").length / statements.length,
    ),
  format: asShare,
};
