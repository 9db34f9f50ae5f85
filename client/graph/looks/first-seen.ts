import { type Attribute, valuesFromStatements } from "./attribute.ts";

/** The year in which a document first says something of the entity. */
export const firstSeen: Attribute = {
  id: "first-seen",
  label: { en: "First seen", zh: "首次出现年份" },
  scale: "linear",
  isAmount: false,
  valuesOf: (index) =>
    valuesFromStatements(index, (statements) => {
      const years = statements.flatMap((at) => {
        const date = index.statements[at]?.firstSeen;
        return date === undefined ? [] : [Number(date.slice(0, 4))];
      });
      return years.length === 0 ? Number.NaN : Math.min(...years);
    }),
  format: (value) => String(Math.round(value)),
};
