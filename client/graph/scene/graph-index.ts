import type { EntityCard, Overview, StatementCard } from "../../../core/api.ts";
import type { RelationTypeInfo } from "../../../core/ontology/relation-type.ts";
import { statusOf } from "../../state/statement-status.ts";
import type { Status } from "../../state/view-state.ts";

/**
 * The overview by number instead of by id: entity and statement are known by their place in the arrays, so that sets of
 * them are typed arrays and look-ups are cheap. Computed once for an overview.
 */
export interface GraphIndex {
  readonly entities: readonly EntityCard[];
  /** Only statements whose both ends are among the entities. */
  readonly statements: readonly StatementCard[];
  readonly entityAt: ReadonlyMap<string, number>;
  readonly statementAt: ReadonlyMap<string, number>;
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  /** The statements of each entity; one about itself stands once. */
  readonly incident: readonly (readonly number[])[];
  readonly statuses: readonly Status[];
  readonly relations: readonly RelationTypeInfo[];
  /** Who says each statement, "" for a publisher without a name. */
  readonly publishers: readonly (readonly string[])[];
  readonly highestDegree: number;
  /** The entities by number, the best connected first. */
  readonly byDegree: readonly number[];
}

export function indexGraph(
  overview: Pick<Overview, "entities" | "statements" | "ontology" | "documents">,
): GraphIndex {
  const { entities } = overview;
  const publisherOf = new Map<string, string>(
    overview.documents.map(({ id, publisher }) => [id, publisher ?? ""]),
  );
  const entityAt = new Map<string, number>(entities.map(({ id }, at) => [id, at]));
  const relationOf = new Map(overview.ontology.relationTypes.map((relation) => [relation.id, relation]));
  const statements = overview.statements.filter(
    ({ subject, predicate, object }) =>
      entityAt.has(subject) && entityAt.has(object) && relationOf.has(predicate),
  );
  const ends = (side: "subject" | "object") =>
    Int32Array.from(statements, (statement) => entityAt.get(statement[side]) ?? 0);
  const subjects = ends("subject");
  const objects = ends("object");
  const incident: number[][] = entities.map(() => []);
  for (let at = 0; at < statements.length; at += 1) {
    const subject = subjects[at] ?? 0;
    const object = objects[at] ?? 0;
    incident[subject]?.push(at);
    if (object !== subject) incident[object]?.push(at);
  }
  return {
    entities,
    statements,
    entityAt,
    statementAt: new Map<string, number>(statements.map(({ id }, at) => [id, at])),
    subjects,
    objects,
    incident,
    statuses: statements.map(statusOf),
    relations: statements
      .map(({ predicate }) => relationOf.get(predicate))
      .filter((relation) => relation !== undefined),
    publishers: statements.map(({ documents }) => documents.map((id) => publisherOf.get(id) ?? "")),
    highestDegree: entities.reduce((most, { metrics }) => Math.max(most, metrics.degree), 1),
    byDegree: [...entities.keys()].toSorted((a, b) => degreeOf(entities, b) - degreeOf(entities, a) || a - b),
  };
}

const degreeOf = (entities: readonly EntityCard[], at: number): number => entities[at]?.metrics.degree ?? 0;

/** The other end of a statement, seen from one of its ends. */
export function otherEnd(index: GraphIndex, statement: number, entity: number): number {
  const subject = index.subjects[statement] ?? 0;
  return subject === entity ? (index.objects[statement] ?? 0) : subject;
}
