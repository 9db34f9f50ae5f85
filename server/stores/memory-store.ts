import type { NeighbourPage, Overview, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { buildTimeline } from "../../core/graph/build-timeline.ts";
import { contraryStatements } from "../../core/graph/contrary-statements.ts";
import { keepsStatement } from "../../core/graph/graph-filters.ts";
import { leads } from "../../core/graph/traversal.ts";
import { buildSearchIndex, type Languages } from "../../core/search/build-search-index.ts";
import { buildTitleIndex } from "../../core/search/build-title-index.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import { pageOf } from "./cursor.ts";
import type { GraphStore } from "./graph-store.ts";
import { cardsOf, documentCardsOf, statementsOf } from "./look-up.ts";
import { memoryConnections } from "./memory-connections.ts";
import { searchEntries } from "./search-entries.ts";
import { indexSnapshot, type SnapshotIndex } from "./snapshot-index.ts";

export interface MemoryStoreOptions {
  readonly languages: Languages;
  /** How many entities an overview has at most. */
  readonly overviewLimit?: number;
}

// A search is for names; titles are there for whoever remembers an article.
const MOST_TITLES = 5;

/** A store that holds one snapshot in memory: the reference that other stores are held against. */
export function createMemoryStore(
  snapshot: Snapshot,
  { languages, overviewLimit = 10_000 }: MemoryStoreOptions,
): GraphStore {
  const index = indexSnapshot(snapshot);
  const find = buildSearchIndex(searchEntries(index, languages), languages);
  const newest = [...index.documentCards.values()];
  const findTitles = buildTitleIndex(
    newest.map(({ title }) => title ?? ""),
    languages.simplify,
  );
  return {
    ...memoryConnections(index),
    version: async () => snapshot.meta.inputs,
    overview: async () => overviewOf(index, overviewLimit),
    search: async ({ q, type, limit }) => ({
      query: q,
      hits: find(q, { type, limit }).flatMap(({ id, ...match }) =>
        cardsOf(index, [id]).map((entity) => ({ entity, ...match })),
      ),
      ...(type === undefined && {
        documents: findTitles(q, MOST_TITLES).flatMap((number) => newest[number] ?? []),
      }),
    }),
    entity: async (id) => {
      const entity = index.entities.get(id);
      if (!entity) return undefined;
      const statements = statementsOf(index, id);
      const cited = new Set([
        ...statements.flatMap(({ documents }) => documents),
        ...entity.mentions.map(({ document }) => document),
      ]);
      return {
        entity,
        statements,
        neighbours: cardsOf(
          index,
          (index.neighbours.get(id) ?? []).map((neighbour) => neighbour.id),
        ),
        documents: documentCardsOf(index, cited),
      };
    },
    neighbours: async (id, query) => {
      if (!index.entities.has(id)) return undefined;
      const wanted = (index.neighbours.get(id) ?? []).flatMap((neighbour) => {
        const statements = neighbour.statements.filter(
          (statement) =>
            (!query.predicate || statement.predicate === query.predicate) &&
            leads(statement, id, query.direction),
        );
        return statements.length > 0 ? [{ id: neighbour.id, statements }] : [];
      });
      const { items, next } = pageOf(wanted, query, (neighbour) => neighbour.id);
      return {
        counts: relationCounts(index, id),
        neighbours: items.flatMap((neighbour) =>
          cardsOf(index, [neighbour.id]).map((entity) => ({ entity, statements: neighbour.statements })),
        ),
        ...(next !== undefined && { next }),
      };
    },
    timeline: async (id, filters) => {
      if (!index.entities.has(id)) return undefined;
      const kept = statementsOf(index, id).filter((statement) => keepsStatement(filters, statement, index));
      const timeline = buildTimeline(kept);
      const others = timeline.events.flatMap(({ statement }) => [statement.subject, statement.object]);
      return { ...timeline, neighbours: cardsOf(index, new Set(others.filter((other) => other !== id))) };
    },
    statement: async (id) => {
      const statement = index.statements.get(id);
      if (!statement) return undefined;
      const [subject] = cardsOf(index, [statement.subject]);
      const [object] = cardsOf(index, [statement.object]);
      if (!subject || !object)
        throw new Error(`Statement "${id}" has an end that is not among the entities; build again.`);
      const ofSubject = statementsOf(index, statement.subject).flatMap(
        (card) => index.statements.get(card.id) ?? [],
      );
      const contrary = contraryStatements(statement, ofSubject);
      const cited = [statement, ...contrary].flatMap(({ evidence }) =>
        evidence.map(({ document }) => document),
      );
      return {
        statement,
        subject,
        object,
        documents: documentCardsOf(index, new Set(cited)),
        contrary,
      };
    },
    documents: async (query) => {
      const { items, next } = pageOf([...index.documentCards.values()], query, ({ id }) => id);
      return { documents: [...items], ...(next !== undefined && { next }) };
    },
    document: async (id) => {
      const document = index.documents.get(id);
      if (!document) return undefined;
      const mentions = index.mentionsOfDocument.get(id) ?? [];
      const statements = index.statementsOfDocument.get(id) ?? [];
      const named = new Set([
        ...mentions.map(({ entity }) => entity),
        ...statements.flatMap(({ subject, object }) => [subject, object]),
      ]);
      return {
        document,
        mentions: [...mentions],
        statements: [...statements],
        entities: cardsOf(index, named),
      };
    },
    close: async () => {},
  };
}

function overviewOf(index: SnapshotIndex, limit: number): Overview {
  const { meta, ontology, communities, documents, statements, entities } = index.snapshot;
  const drawn = [...index.entityCards.values()].slice(0, limit);
  const isDrawn = new Set(drawn.map(({ id }) => id));
  return {
    title: meta.title,
    ...(meta.titleZh !== undefined && { titleZh: meta.titleZh }),
    version: meta.generator,
    inputs: meta.inputs,
    counts: {
      entities: entities.length,
      statements: statements.length,
      documents: documents.length,
      quotes: statements.reduce((sum, { evidence }) => sum + evidence.length, 0),
    },
    ontology,
    communities: communities ?? [],
    entities: drawn,
    statements: [...index.statementCards.values()].filter(
      ({ subject, object }) => isDrawn.has(subject) && isDrawn.has(object),
    ),
    documents: [...index.documentCards.values()],
  };
}

/** How many statements lead out of and into the entity, by relation in the order of the ontology. */
function relationCounts(index: SnapshotIndex, id: EntityId): NeighbourPage["counts"] {
  const statements: readonly StatementCard[] = statementsOf(index, id);
  return index.snapshot.ontology.relationTypes.flatMap(({ id: predicate }) =>
    (["out", "in"] as const).flatMap((direction) => {
      const end = direction === "out" ? "subject" : "object";
      const count = statements.filter(
        (statement) => statement.predicate === predicate && statement[end] === id,
      ).length;
      return count > 0 ? [{ predicate, direction, count }] : [];
    }),
  );
}
