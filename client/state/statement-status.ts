import type { StatementCard } from "../../core/api.ts";
import type { PartialDate } from "../../core/document.ts";
import { type Endings, isOverBy } from "../../core/graph/as-of.ts";
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

/** The status that a statement had on the day: a fact that had ended is former, a former one that had not is a fact. */
export function statusAsOf(statement: StatementCard, day: PartialDate, endings: Endings): Status {
  const status = statusOf(statement);
  if (status !== "fact" && status !== "former") return status;
  return isOverBy(statement, day, endings) ? "former" : "fact";
}
