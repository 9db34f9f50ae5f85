import type { DocumentCard, EntityCard, StatementCard } from "../../core/api.ts";
import type { Document, DocumentId } from "../../core/document.ts";
import type { Entity, EntityId } from "../../core/entity.ts";
import { compareText } from "../../core/graph/compare.ts";
import type { PublishersOf } from "../../core/graph/graph-filters.ts";
import { sourceOfDocument } from "../../core/graph/source-of-document.ts";
import { compareNeighbours, compareStatements, type Neighbour } from "../../core/graph/traversal.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import type { Statement, StatementId } from "../../core/statement.ts";

/** A snapshot with everything that answers are looked up in, computed once. */
export interface SnapshotIndex {
  readonly snapshot: Snapshot;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Best connected first. */
  readonly entityCards: ReadonlyMap<EntityId, EntityCard>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly statementCards: ReadonlyMap<StatementId, StatementCard>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  /** Newest first. */
  readonly documentCards: ReadonlyMap<DocumentId, DocumentCard>;
  /** Most important first; see `compareNeighbours`. */
  readonly neighbours: ReadonlyMap<EntityId, readonly Neighbour[]>;
  readonly statementsOfDocument: ReadonlyMap<DocumentId, readonly Statement[]>;
  readonly mentionsOfDocument: ReadonlyMap<DocumentId, readonly MentionOfEntity[]>;
  readonly publishersOf: PublishersOf;
}

export interface MentionOfEntity {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
}

export function indexSnapshot(snapshot: Snapshot): SnapshotIndex {
  const documents = new Map(snapshot.documents.map((document) => [document.id, document]));
  const statementsOfDocument = new Map<DocumentId, Statement[]>();
  for (const statement of snapshot.statements) {
    for (const id of new Set(statement.evidence.map((evidence) => evidence.document))) {
      pushTo(statementsOfDocument, id, statement);
    }
  }
  const mentionsOfDocument = new Map<DocumentId, MentionOfEntity[]>();
  for (const { id, mentions } of snapshot.entities) {
    for (const { document, start, end } of mentions)
      pushTo(mentionsOfDocument, document, { entity: id, start, end });
  }
  for (const mentions of mentionsOfDocument.values()) {
    mentions.sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.entity, b.entity));
  }
  const statementCards = new Map(
    snapshot.statements.map((statement) => [statement.id, statementCard(statement, documents)]),
  );
  const cards = entityCards(snapshot);
  return {
    snapshot,
    entities: new Map(snapshot.entities.map((entity) => [entity.id, entity])),
    entityCards: cards,
    statements: new Map(snapshot.statements.map((statement) => [statement.id, statement])),
    statementCards,
    documents,
    documentCards: documentCards(snapshot.documents, statementsOfDocument),
    neighbours: neighboursOf(statementCards.values(), cards),
    statementsOfDocument,
    mentionsOfDocument,
    publishersOf: (statement) => statement.documents.map((id) => documents.get(id)?.publisher ?? ""),
  };
}

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function statementCard(
  { evidence, ...rest }: Statement,
  documents: ReadonlyMap<DocumentId, Document>,
): StatementCard {
  const ids = [...new Set(evidence.map(({ document }) => document))];
  const cited = ids.flatMap((id) => documents.get(id) ?? []);
  const dates = cited.flatMap(({ date }) => date ?? []).toSorted(compareText);
  const sources = new Set(cited.map(sourceOfDocument));
  return {
    ...rest,
    quotes: evidence.length,
    sources: Math.max(1, sources.size),
    ...(dates[0] !== undefined && { firstSeen: dates[0] }),
    documents: ids,
  };
}

function entityCards({ entities, statements }: Snapshot): Map<EntityId, EntityCard> {
  const degrees = new Map<EntityId, number>();
  for (const { subject, object } of statements) {
    degrees.set(subject, (degrees.get(subject) ?? 0) + 1);
    if (object !== subject) degrees.set(object, (degrees.get(object) ?? 0) + 1);
  }
  const cards = entities.map(
    ({ id, type, name, aliases, metrics, position }, index): EntityCard => ({
      id,
      type,
      name,
      aliases: aliases.map(({ text }) => text),
      metrics: metrics ?? { degree: degrees.get(id) ?? 0, pagerank: 0, betweenness: 0, community: 0 },
      position: position ?? spiralPosition(index),
    }),
  );
  cards.sort(
    (a, b) =>
      b.metrics.degree - a.metrics.degree ||
      b.metrics.pagerank - a.metrics.pagerank ||
      compareText(a.id, b.id),
  );
  return new Map(cards.map((card) => [card.id, card]));
}

/** A place for an entity that the build did not place: a sunflower, so that none covers another (Vogel 1979). */
function spiralPosition(index: number): { x: number; y: number } {
  const radius = 10 * Math.sqrt(index);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function documentCards(
  documents: readonly Document[],
  statementsOfDocument: ReadonlyMap<DocumentId, readonly Statement[]>,
): Map<DocumentId, DocumentCard> {
  const newestFirst = documents.toSorted(
    (a, b) => compareText(b.date ?? "", a.date ?? "") || compareText(a.id, b.id),
  );
  return new Map(
    newestFirst.map(({ text: _, ...rest }) => [
      rest.id,
      { ...rest, statements: statementsOfDocument.get(rest.id)?.length ?? 0 },
    ]),
  );
}

function neighboursOf(
  statements: Iterable<StatementCard>,
  cards: ReadonlyMap<EntityId, EntityCard>,
): Map<EntityId, Neighbour[]> {
  const between = new Map<EntityId, Map<EntityId, StatementCard[]>>();
  const link = (from: EntityId, to: EntityId, statement: StatementCard) => {
    const links = between.get(from) ?? new Map<EntityId, StatementCard[]>();
    between.set(from, links);
    pushTo(links, to, statement);
  };
  for (const statement of statements) {
    const { subject, object } = statement;
    if (subject === object) continue;
    link(subject, object, statement);
    link(object, subject, statement);
  }
  return new Map(
    [...between].map(([id, links]) => [
      id,
      [...links]
        .map(([other, list]) => ({
          id: other,
          degree: cards.get(other)?.metrics.degree ?? 0,
          statements: list.toSorted(compareStatements),
        }))
        .toSorted(compareNeighbours),
    ]),
  );
}
