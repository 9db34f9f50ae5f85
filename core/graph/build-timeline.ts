import type { Timeline } from "../answers.ts";
import type { StatementCard } from "../cards.ts";
import { compareText } from "./compare.ts";
import { eventDate } from "./event-date.ts";
import { firstDay } from "./partial-date-bounds.ts";

/** The statements in the order in which they happened, and how many have no date. */
export function buildTimeline(statements: readonly StatementCard[]): Pick<Timeline, "events" | "undated"> {
  const events = statements.flatMap((statement) => {
    const event = eventDate(statement);
    return event ? [{ date: event.date, basis: event.basis, statement }] : [];
  });
  events.sort(
    (a, b) =>
      compareText(firstDay(a.date), firstDay(b.date)) ||
      a.date.length - b.date.length ||
      compareText(a.statement.id, b.statement.id),
  );
  return { events, undated: statements.length - events.length };
}
