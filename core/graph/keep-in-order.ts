import type { StatementCard } from "../cards.ts";
import { eventDate } from "./event-date.ts";
import { firstDay, lastDay } from "./partial-date-bounds.ts";

/** The days within which an event lies, both as YYYY-MM-DD. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Before and after every day. */
export const BEGINNING = "";
const END = "~";

const spans = new WeakMap<StatementCard, Span | false>();

/** When the event of a statement was, as far as it is known: by the text, else by the first report. */
export function spanOf(statement: StatementCard): Span | undefined {
  const known = spans.get(statement);
  if (known !== undefined) return known || undefined;
  const event = eventDate(statement);
  const span = event && { first: firstDay(event.date), last: lastDay(event.until) };
  spans.set(statement, span ?? false);
  return span;
}

/** The earliest day on which one of the events can have been, if not before the given day; `undefined` when all were before. */
export function earliestFrom(statements: readonly StatementCard[], day: string): string | undefined {
  let earliest: string | undefined;
  for (const statement of statements) {
    const span = spanOf(statement);
    if (!span || span.last < day) continue;
    const from = span.first > day ? span.first : day;
    if (earliest === undefined || from < earliest) earliest = from;
  }
  return earliest;
}

function latestUntil(statements: readonly StatementCard[], day: string): string | undefined {
  let latest: string | undefined;
  for (const statement of statements) {
    const span = spanOf(statement);
    if (!span || span.first > day) continue;
    const until = span.last < day ? span.last : day;
    if (latest === undefined || until > latest) latest = until;
  }
  return latest;
}

/**
 * Of the statements of each step those that take part in an order of time: one of each step can be chosen so that no event
 * lies before the one of the step before. A date known to the year may be any day of it; a statement without any date
 * takes no part. The first of each step together are such a choice, best evidenced first; the rest keep their order.
 * `undefined` when there is no such order.
 */
export function keepInOrder(steps: readonly (readonly StatementCard[])[]): StatementCard[][] | undefined {
  const latest: string[] = [];
  let until: string | undefined = END;
  for (const statements of steps.toReversed()) {
    latest.unshift(until);
    until = latestUntil(statements, until);
    if (until === undefined) return undefined;
  }
  const kept: StatementCard[][] = [];
  let earliest: string | undefined = BEGINNING;
  let chosenDay = BEGINNING;
  for (const [index, statements] of steps.entries()) {
    const after: string = earliest;
    const before = latest[index] ?? END;
    const fits = (day: string) => (statement: StatementCard) => {
      const span = spanOf(statement);
      return span !== undefined && span.last >= day && span.first <= before;
    };
    const taking = statements.filter(fits(after));
    const chosen = taking.find(fits(chosenDay));
    earliest = earliestFrom(statements, after);
    if (!chosen || earliest === undefined) return undefined;
    const { first = BEGINNING } = spanOf(chosen) ?? {};
    if (first > chosenDay) chosenDay = first;
    kept.push([chosen, ...taking.filter((statement) => statement !== chosen)]);
  }
  return kept;
}
