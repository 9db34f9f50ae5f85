import { type GraphIndex, indexGraph } from "../../../client/graph/scene/graph-index.ts";
import type { EntityCard, StatementCard } from "../../../core/api.ts";
import { DocumentId } from "../../../core/document.ts";
import { EntityId } from "../../../core/entity.ts";
import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../../core/ontology/relation-type.ts";
import { relationTypes } from "../../../core/ontology/relations/index.ts";
import { StatementId } from "../../../core/statement.ts";

/** Subject, predicate, object, and what makes the statement special. */
export type Line = readonly [
  subject: string,
  predicate: PredicateId,
  object: string,
  rest?: Partial<StatementCard>,
];

/** The index of a graph given by its lines: entities are named by id, statements are numbered s0, s1, …; `alone` have none. */
export function graphOf(lines: readonly Line[], alone: readonly string[] = []): GraphIndex {
  const ids = [...new Set([...lines.flatMap(([subject, , object]) => [subject, object]), ...alone])];
  const entities = ids.map((id, at): EntityCard => {
    const degree = lines.filter(([subject, , object]) => subject === id || object === id).length;
    return {
      id: EntityId.parse(id),
      type: id.split(":")[0] as EntityTypeId,
      name: { en: id.split(":")[1] ?? id },
      aliases: [],
      metrics: { degree, pagerank: 0, betweenness: 0, community: 0 },
      position: { x: at * 100, y: 0 },
    };
  });
  const statements = lines.map(
    ([subject, predicate, object, rest], at): StatementCard => ({
      id: StatementId.parse(`s${at}`),
      subject: EntityId.parse(subject),
      predicate,
      object: EntityId.parse(object),
      polarity: "asserted",
      modality: "fact",
      confidence: 0.9,
      quotes: 1,
      sources: 1,
      documents: [DocumentId.parse("d")],
      ...rest,
    }),
  );
  const ontology = { entityTypes: [], relationTypes: [...relationTypes], kinds: [] };
  return indexGraph({ entities, statements, ontology, documents: [] });
}
