import type { StatementCard } from "../../core/api.ts";
import type { PartialDate } from "../../core/document.ts";
import { eventDate } from "../../core/graph/event-date.ts";
import { firstDay, lastDay } from "../../core/graph/partial-date-bounds.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { statusOf } from "../state/statement-status.ts";
import type { Status } from "../state/view-state.ts";

/** How a statement stands in a list of facts: only what `holds` is counted as being so. */
export type Standing = "holds" | "ended" | "reported" | "planned" | "negated";

/** All standings, in the order of a list. */
export const standings: readonly Standing[] = ["holds", "ended", "reported", "planned", "negated"];

export interface FactStanding {
  readonly standing: Standing;
  /** When another statement says that it came to an end. */
  readonly until?: PartialDate;
}

/** Relations that last until another one of the same two ends them. */
const endings: Readonly<Partial<Record<PredicateId, PredicateId>>> = { works_at: "resigned_from" };

const standingOf: Readonly<Record<Status, Standing>> = {
  fact: "holds",
  former: "ended",
  reported: "reported",
  planned: "planned",
  negated: "negated",
};

/** How a statement stands among the others of its entity: who has left since is no longer on the staff. */
export function standingAmong(statement: StatementCard, others: readonly StatementCard[]): FactStanding {
  const standing = standingOf[statusOf(statement)];
  const ending = endings[statement.predicate];
  if (ending === undefined || (standing !== "holds" && standing !== "ended")) return { standing };
  const ends = others.filter(
    (other) =>
      other.predicate === ending &&
      other.subject === statement.subject &&
      other.object === statement.object &&
      standingOf[statusOf(other)] === "holds" &&
      !isBefore(other, statement),
  );
  if (ends.length === 0) return { standing };
  const dates = ends.flatMap((other) => {
    const event = eventDate(other);
    return event?.basis === "event" ? [event.date] : [];
  });
  const until = dates.toSorted((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))[0];
  return { standing: "ended", ...(until !== undefined && { until }) };
}

/**
 * Whether the text dates the end before the beginning, so that it ended something earlier. When either was merely
 * reported says nothing of that: who writes of a departure gives the post as well.
 */
function isBefore(end: StatementCard, beginning: StatementCard): boolean {
  const ended = eventDate(end);
  const began = eventDate(beginning);
  if (ended?.basis !== "event" || began?.basis !== "event") return false;
  return lastDay(ended.until) < firstDay(began.date);
}
