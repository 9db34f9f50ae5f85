import type { EntityCard, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { eventDate } from "../../core/graph/event-date.ts";
import { firstDay } from "../../core/graph/partial-date-bounds.ts";
import type { RelationTypeInfo } from "../../core/ontology/relation-type.ts";
import type { FactSide } from "../state/app-state.ts";
import { type FactStanding, type Standing, standingAmong, standings } from "./fact-standing.ts";

/** A statement seen from the entity of the panel. */
export interface Fact extends FactStanding {
  readonly statement: StatementCard;
  readonly other: EntityCard;
}

/** Facts of one relation seen from one side: what holds first, what is negated last, and the newest first among each. */
export interface FactGroup extends FactSide {
  readonly relation: RelationTypeInfo;
  readonly facts: readonly Fact[];
}

/**
 * The statements of an entity in groups, in the order of the relations given: people and money first. A relation without
 * direction is one group; statements whose other end is not among the cards are left out.
 */
export function groupFacts(
  entity: EntityId,
  statements: readonly StatementCard[],
  cards: ReadonlyMap<EntityId, EntityCard>,
  relations: readonly RelationTypeInfo[],
): FactGroup[] {
  const groups = relations.flatMap((relation): FactGroup[] => {
    const ofRelation = statements.filter(({ predicate }) => predicate === relation.id);
    const ofSide = (side: FactSide["side"]): FactGroup => ({
      relation,
      predicate: relation.id,
      side,
      facts: ofRelation
        .filter((statement) => sideOf(entity, statement, relation) === side)
        .flatMap((statement) => {
          const other = cards.get(statement.subject === entity ? statement.object : statement.subject);
          return other ? [{ statement, other, ...standingAmong(statement, statements) }] : [];
        })
        .toSorted((a, b) => rankOf(a) - rankOf(b) || newestFirst(a, b)),
    });
    return [ofSide("object"), ofSide("subject")];
  });
  return groups.filter(({ facts }) => facts.length > 0);
}

/** How many facts stand how; what none does is left out. */
export function countStandings(facts: readonly Fact[]): [Standing, number][] {
  return standings.flatMap((standing) => {
    const count = facts.filter((fact) => fact.standing === standing).length;
    return count > 0 ? [[standing, count] satisfies [Standing, number]] : [];
  });
}

const rankOf = ({ standing }: Fact): number => standings.indexOf(standing);

function sideOf(entity: EntityId, { subject }: StatementCard, relation: RelationTypeInfo): FactSide["side"] {
  return relation.symmetric || subject === entity ? "subject" : "object";
}

function newestFirst(a: Fact, b: Fact): number {
  return (
    compare(dayOf(b), dayOf(a)) || b.statement.quotes - a.statement.quotes || compare(a.other.id, b.other.id)
  );
}

function dayOf({ statement }: Fact): string {
  const date = eventDate(statement)?.date;
  return date === undefined ? "" : firstDay(date);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
