import type { Direction } from "../answers.ts";
import type { StatementCard } from "../cards.ts";
import type { EntityId } from "../entity.ts";
import type { StatementId } from "../statement.ts";
import { compareText } from "./compare.ts";
import type { Neighbour, Traversal } from "./traversal.ts";

export interface NeighbourhoodOptions {
  /** Steps away from the nearest of the entities given; 0 is only these and what lies between them. */
  readonly depth: number;
  readonly direction: Direction;
  /** At most so many entities, those given included. */
  readonly limit: number;
}

export interface Neighbourhood {
  /** Those given first, then level by level, most important first. */
  readonly ids: readonly EntityId[];
  /** Every statement between two of the entities, by id. */
  readonly statements: readonly StatementCard[];
  readonly truncated: boolean;
}

/** The part of the graph within some steps of the entities given, with all statements among its entities. */
export function* growNeighbourhood(
  start: readonly EntityId[],
  { depth, direction, limit }: NeighbourhoodOptions,
): Traversal<Neighbourhood> {
  const found = new Set(start);
  let frontier: readonly EntityId[] = [...found];
  let truncated = false;
  for (let level = 0; level < depth && frontier.length > 0 && !truncated; level++) {
    // One more than fits, beyond what is already in: enough to know whether something is left out.
    const answer = yield { ids: frontier, direction, limit: limit + 1 };
    const candidates = new Map<EntityId, Neighbour>();
    for (const { neighbours, isCut } of answer.values()) {
      truncated ||= isCut;
      for (const neighbour of neighbours) {
        if (!found.has(neighbour.id)) candidates.set(neighbour.id, neighbour);
      }
    }
    const ordered = [...candidates.values()].toSorted(compareByDegree);
    const taken = ordered.slice(0, Math.max(0, limit - found.size));
    truncated ||= taken.length < ordered.length;
    for (const { id } of taken) found.add(id);
    frontier = taken.map(({ id }) => id);
  }
  const among = yield { ids: [...found], direction: "both", limit: Number.POSITIVE_INFINITY, within: found };
  const statements = new Map<StatementId, StatementCard>();
  for (const { neighbours } of among.values()) {
    for (const statement of neighbours.flatMap((neighbour) => neighbour.statements)) {
      statements.set(statement.id, statement);
    }
  }
  return {
    ids: [...found],
    statements: [...statements.values()].toSorted((a, b) => compareText(a.id, b.id)),
    truncated,
  };
}

// The same candidate can be reached from several sides with different statements, so only its own degree counts.
function compareByDegree(a: Neighbour, b: Neighbour): number {
  return b.degree - a.degree || compareText(a.id, b.id);
}
