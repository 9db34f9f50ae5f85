import type { StatementCard } from "../cards.ts";
import type { PartialDate } from "../document.ts";

/** When something happened, as an interval, and where that is known from. */
export interface EventDate {
  readonly date: PartialDate;
  readonly until: PartialDate;
  readonly basis: "event" | "published";
}

/** The date that the text gives, else the date of the earliest document; `undefined` when neither is known. */
export function eventDate({ qualifiers, firstSeen }: StatementCard): EventDate | undefined {
  const date = qualifiers?.when?.from ?? qualifiers?.when?.to;
  if (date !== undefined) return { date, until: qualifiers?.when?.to ?? date, basis: "event" };
  if (firstSeen !== undefined) return { date: firstSeen, until: firstSeen, basis: "published" };
  return undefined;
}
