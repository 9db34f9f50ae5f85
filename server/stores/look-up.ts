import type { DocumentCard, EntityCard, StatementCard } from "../../core/api.ts";
import type { DocumentId } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import { compareStatements } from "../../core/graph/traversal.ts";
import type { SnapshotIndex } from "./snapshot-index.ts";

/** The cards of entities, in the order asked for; those that the graph lacks are left out. */
export function cardsOf(index: SnapshotIndex, ids: Iterable<EntityId>): EntityCard[] {
  return [...ids].flatMap((id) => index.entityCards.get(id) ?? []);
}

/** The cards of documents, newest first. */
export function documentCardsOf(index: SnapshotIndex, ids: ReadonlySet<DocumentId>): DocumentCard[] {
  return [...index.documentCards.values()].filter(({ id }) => ids.has(id));
}

/** Every statement that the entity stands in, best evidenced first. */
export function statementsOf(index: SnapshotIndex, id: EntityId): StatementCard[] {
  return (index.neighbours.get(id) ?? []).flatMap(({ statements }) => statements).toSorted(compareStatements);
}
