import type { Direction } from "../answers.ts";
import type { StatementCard } from "../cards.ts";
import type { EntityId } from "../entity.ts";
import { relationType } from "../ontology/relations/index.ts";
import { compareText } from "./compare.ts";
import { evidenceStrength } from "./evidence-strength.ts";

/** One entity as seen from another, with all statements between the two. */
export interface Neighbour {
  readonly id: EntityId;
  /** Degree of the neighbour in the whole graph. */
  readonly degree: number;
  /** Best evidenced first. */
  readonly statements: readonly StatementCard[];
}

/** What a traversal asks whoever holds the graph: the neighbours of some entities. */
export interface NeighbourRequest {
  readonly ids: readonly EntityId[];
  readonly direction: Direction;
  /** At most so many for each entity, best connected first. */
  readonly limit: number;
  /** Only neighbours among these. */
  readonly within?: ReadonlySet<EntityId>;
}

/** For each id asked for that has any: its neighbours in the order of `compareNeighbours`, and whether the limit cut them. */
export type NeighbourAnswer = ReadonlyMap<
  EntityId,
  { readonly neighbours: readonly Neighbour[]; readonly isCut: boolean }
>;

/**
 * An algorithm on a graph that it does not hold: it yields what it needs and is handed the answer, so the same
 * steps run on a snapshot in memory and on a database.
 */
export type Traversal<Result> = Generator<NeighbourRequest, Result, NeighbourAnswer>;

/** Runs a traversal to its end against a source of neighbours. */
export async function traverse<Result>(
  traversal: Traversal<Result>,
  answer: (request: NeighbourRequest) => NeighbourAnswer | Promise<NeighbourAnswer>,
): Promise<Result> {
  let turn = traversal.next();
  while (!turn.done) turn = traversal.next(await answer(turn.value));
  return turn.value;
}

/** Most important first: well connected, then well evidenced; the id makes the order total. */
export function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return (
    b.degree - a.degree ||
    evidenceStrength(b.statements) - evidenceStrength(a.statements) ||
    compareText(a.id, b.id)
  );
}

/** Best evidenced first; the id makes the order total. */
export function compareStatements(a: StatementCard, b: StatementCard): number {
  return evidenceStrength([b]) - evidenceStrength([a]) || b.quotes - a.quotes || compareText(a.id, b.id);
}

/** Whether a statement leads from the entity in the direction; one between equals leads both ways. */
export function leads(statement: StatementCard, from: EntityId, direction: Direction): boolean {
  if (direction === "both" || relationType(statement.predicate).symmetric) return true;
  return (direction === "out" ? statement.subject : statement.object) === from;
}
