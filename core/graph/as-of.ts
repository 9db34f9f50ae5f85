import type { StatementCard } from "../cards.ts";
import type { PartialDate } from "../document.ts";
import type { PredicateId } from "../ontology/relation-type.ts";
import { eventDate } from "./event-date.ts";
import { firstDay, lastDay } from "./partial-date-bounds.ts";
import { type Status, statusOf } from "./statement-status.ts";

/** A lasting relation and the event that ends it, between the same two parties. */
const endedBy: Readonly<Partial<Record<PredicateId, PredicateId>>> = { works_at: "resigned_from" };

/** The statements that say that something ended, by what they end. */
export type Endings = ReadonlyMap<string, readonly StatementCard[]>;

const keyOf = (predicate: PredicateId, { subject, object }: Pick<StatementCard, "subject" | "object">) =>
  `${predicate} ${subject} ${object}`;

/** Finds what ended among the statements. Only plain facts end anything: a planned, rumoured or denied departure does not. */
export function endingsOf(statements: readonly StatementCard[]): Endings {
  const ends = Object.entries(endedBy) as [PredicateId, PredicateId][];
  const endings = new Map<string, StatementCard[]>();
  for (const statement of statements) {
    if (statement.polarity !== "asserted" || statement.modality !== "fact") continue;
    for (const [ended, by] of ends) {
      if (statement.predicate !== by) continue;
      const key = keyOf(ended, statement);
      endings.set(key, [...(endings.get(key) ?? []), statement]);
    }
  }
  return endings;
}

/** Whether the answer of `isOverBy` depends on the day at all. */
export function mayEnd(statement: StatementCard, endings: Endings): boolean {
  return (
    (statement.qualifiers?.former ?? false) ||
    (endedBy[statement.predicate] !== undefined && endings.has(keyOf(statement.predicate, statement)))
  );
}

/**
 * Whether one could know of the statement on the day: its event had begun by then or, where the text dates no event, a
 * document had said it. What has no date at all was always so.
 */
export function isKnownBy(statement: StatementCard, day: PartialDate): boolean {
  const event = eventDate(statement);
  return event === undefined || firstDay(event.date) <= lastDay(day);
}

/**
 * Whether what the statement says was over on the day; a day of lower precision counts to its end. What a text calls
 * former was still so until the end that the text gives, else until a dated departure, else it was over when it was first
 * said. What is told as lasting is over from a departure on, unless its own date lies after that: whoever came back is there.
 *
 * Limits: a post without a date is unknown before its first report, also where a later departure shows that it must have
 * been held. A departure ends all posts that a person had at a firm. Whoever left and came back without a date is gone.
 */
export function isOverBy(statement: StatementCard, day: PartialDate, endings: Endings): boolean {
  const leaving = endings.get(keyOf(statement.predicate, statement)) ?? [];
  const event = eventDate(statement);
  if (statement.qualifiers?.former) {
    const dated = leaving.map(eventDate).find((each) => each?.basis === "event");
    const end = event?.basis === "event" ? event.until : dated?.until;
    return end === undefined || lastDay(end) <= lastDay(day);
  }
  return leaving.some((departure) => {
    const end = eventDate(departure);
    if (!end || lastDay(end.until) > lastDay(day)) return false;
    return event?.basis !== "event" || firstDay(event.date) <= lastDay(end.until);
  });
}

/** The status that a statement had on the day: a fact that had ended is former, a former one that had not is a fact. */
export function statusAsOf(statement: StatementCard, day: PartialDate, endings: Endings): Status {
  const status = statusOf(statement);
  if (status !== "fact" && status !== "former") return status;
  return isOverBy(statement, day, endings) ? "former" : "fact";
}

/**
 * The statements as they stood on the day: what began later is left out, what ended later is not former yet, and what had
 * ended is former.
 */
export function graphAsOf(statements: readonly StatementCard[], day: PartialDate): StatementCard[] {
  const endings = endingsOf(statements);
  return statements.flatMap((statement) => {
    if (!isKnownBy(statement, day)) return [];
    const isOver = isOverBy(statement, day, endings);
    if (isOver === (statement.qualifiers?.former ?? false)) return [statement];
    const { former: _, ...rest } = statement.qualifiers ?? {};
    return [{ ...statement, qualifiers: isOver ? { ...rest, former: true } : rest }];
  });
}
