import { z } from "zod";
import type { Statement } from "../statement.ts";

/** All statuses, in the order of the legend. */
export const statuses = ["fact", "former", "planned", "reported", "negated"] as const;

/** How a statement is drawn and filtered: one status each, the strongest that holds. */
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

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
