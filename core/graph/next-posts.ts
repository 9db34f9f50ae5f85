import type { StatementCard } from "../cards.ts";
import type { PredicateId } from "../ontology/relation-type.ts";
import { eventDate } from "./event-date.ts";
import { firstDay, lastDay } from "./partial-date-bounds.ts";
import { statusOf } from "./statement-status.ts";

/** What somebody who left somewhere did elsewhere. */
export interface NextPost {
  readonly statement: StatementCard;
  /** Whether it came after the departure; else it may have been before, since no date tells. */
  readonly isLater: boolean;
}

/** Relations that tell where a person is, and the side on which the person stands. */
const postOf: Readonly<Partial<Record<PredicateId, "subject" | "object">>> = {
  founded: "subject",
  works_at: "subject",
  hired: "object",
};

/**
 * Where a person went who left: what the statements say of posts elsewhere, later ones first and in order of time, then
 * those without a date. Left out is what is denied, what is called former, what lies before the departure, and a post
 * where the person also founded or was hired, which tells more.
 *
 * A date of publication alone dates no post, since articles repeat what was long so; a hiring is news, so that its first
 * report counts.
 */
export function nextPosts(departure: StatementCard, statements: readonly StatementCard[]): NextPost[] {
  const person = departure.subject;
  const left = eventDate(departure);
  const posts = statements.flatMap((statement): NextPost[] => {
    const side = postOf[statement.predicate];
    if (side === undefined || statement[side] !== person || placeOf(statement) === departure.object)
      return [];
    if (["negated", "former"].includes(statusOf(statement))) return [];
    const began = eventDate(statement);
    const isDated = began?.basis === "event" || (statement.predicate === "hired" && began !== undefined);
    if (!isDated || !left || (left.basis === "published" && began.basis === "event"))
      return [{ statement, isLater: false }];
    if (lastDay(began.until) < firstDay(left.date)) return [];
    return [{ statement, isLater: firstDay(began.date) >= firstDay(left.date) }];
  });
  const telling = posts.filter(
    (post) => !posts.some((other) => isSamePlace(post, other) && rankOf(other) < rankOf(post)),
  );
  return telling.toSorted((a, b) => Number(b.isLater) - Number(a.isLater) || compareDays(a, b));
}

const placeOf = ({ predicate, subject, object }: StatementCard) =>
  postOf[predicate] === "object" ? subject : object;

const isSamePlace = (a: NextPost, b: NextPost) => a !== b && placeOf(a.statement) === placeOf(b.statement);

/** Later before undated; then founded, hired, works at. */
const rankOf = ({ statement, isLater }: NextPost): number =>
  (isLater ? 0 : 10) + ["founded", "hired", "works_at"].indexOf(statement.predicate);

function compareDays(a: NextPost, b: NextPost): number {
  const [first, second] = [a, b].map(({ statement }) => {
    const event = eventDate(statement);
    return event ? firstDay(event.date) : "9999";
  });
  if (first !== second) return (first ?? "") < (second ?? "") ? -1 : 1;
  return a.statement.id < b.statement.id ? -1 : 1;
}
