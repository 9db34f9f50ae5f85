import type { StatementCard } from "../cards.ts";
import type { PartialDate } from "../document.ts";
import { eventDate } from "./event-date.ts";
import { firstDay, lastDay } from "./partial-date-bounds.ts";

/**
 * Whether one could know of the statement on the day: its event had begun by then or, where the text dates no event, a
 * document had said it. What has no date at all was always so.
 */
export function isKnownBy(statement: StatementCard, day: PartialDate): boolean {
  const event = eventDate(statement);
  return event === undefined || firstDay(event.date) <= lastDay(day);
}
