import type { Statement } from "../../core/statement.ts";
import type { Status } from "./view-state.ts";

/** All statuses, in the order of the legend. */
export const statuses: readonly Status[] = ["fact", "former", "planned", "reported", "negated"];

/** The one status that a statement is drawn and filtered by: the strongest that holds. */
export function statusOf({
  polarity,
  modality,
  qualifiers,
}: Pick<Statement, "polarity" | "modality" | "qualifiers">): Status {
  if (polarity === "negated" || modality === "denied") return "negated";
  if (modality === "planned" || modality === "reported") return modality;
  return qualifiers?.former ? "former" : "fact";
}
