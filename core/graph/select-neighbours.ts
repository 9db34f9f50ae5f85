import type { EntityCard } from "../cards.ts";
import type { EntityId } from "../entity.ts";
import { type GraphFilters, keepsEntity, keepsStatement, type StatementKnowledge } from "./graph-filters.ts";
import { leads, type Neighbour, type NeighbourAnswer, type NeighbourRequest } from "./traversal.ts";

/** A graph in memory, as traversals need it. */
export interface NeighbourSource extends StatementKnowledge {
  /** In the order of `compareNeighbours`. */
  readonly neighbours: ReadonlyMap<EntityId, readonly Neighbour[]>;
  readonly entityCards: ReadonlyMap<EntityId, EntityCard>;
}

/**
 * Answers a traversal's request from a graph in memory, leaving out what the filters leave out.
 *
 * @param asked entities that stay whatever the filters say of entities, because someone asked for them by name
 */
export function selectNeighbours(
  source: NeighbourSource,
  filters: GraphFilters,
  asked: ReadonlySet<EntityId>,
  { ids, direction, limit, within }: NeighbourRequest,
): NeighbourAnswer {
  const { neighbours, entityCards } = source;
  const answer = new Map<EntityId, { neighbours: Neighbour[]; isCut: boolean }>();
  for (const id of ids) {
    const selected: Neighbour[] = [];
    let isCut = false;
    for (const neighbour of neighbours.get(id) ?? []) {
      if (within && !within.has(neighbour.id)) continue;
      const card = entityCards.get(neighbour.id);
      if (!card || !(asked.has(card.id) || keepsEntity(filters, card))) continue;
      const statements = neighbour.statements.filter(
        (statement) => leads(statement, id, direction) && keepsStatement(filters, statement, source),
      );
      if (statements.length === 0) continue;
      if (selected.length >= limit) {
        isCut = true;
        break;
      }
      selected.push({ ...neighbour, statements });
    }
    if (selected.length > 0) answer.set(id, { neighbours: selected, isCut });
  }
  return answer;
}
