import { type Attribute, asShare, valuesFromStatements } from "./attribute.ts";

export const reported: Attribute = {
  id: "reported",
  label: { en: "Share reported", zh: "传闻占比" },
  scale: "linear",
  isAmount: false,
  valuesOf: (index) =>
    valuesFromStatements(
      index,
      (statements) => statements.filter((at) => index.statuses[at] === "reported").length / statements.length,
    ),
  format: asShare,
};
