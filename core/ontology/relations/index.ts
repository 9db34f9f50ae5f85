import type { RelationType } from "../define-relation.ts";
import type { PredicateId, RelationTypeInfo } from "../relation-type.ts";
import { acquired } from "./acquired.ts";
import { competesWith } from "./competes-with.ts";
import { developed } from "./developed.ts";
import { founded } from "./founded.ts";
import { hired } from "./hired.ts";
import { integrated } from "./integrated.ts";
import { investedIn } from "./invested-in.ts";
import { memberOf } from "./member-of.ts";
import { partneredWith } from "./partnered-with.ts";
import { resignedFrom } from "./resigned-from.ts";
import { spunOffFrom } from "./spun-off-from.ts";
import { subsidiaryOf } from "./subsidiary-of.ts";
import { worksAt } from "./works-at.ts";

/** All relations; the order is the order of legends and panels: people and money first. */
export const relationTypes: readonly RelationType[] = [
  resignedFrom,
  worksAt,
  founded,
  hired,
  investedIn,
  acquired,
  integrated,
  developed,
  partneredWith,
  competesWith,
  subsidiaryOf,
  spunOffFrom,
  memberOf,
];

const byId = new Map(relationTypes.map((relation) => [relation.id, relation]));

/** The entry of a predicate; every predicate has one. */
export function relationType(id: PredicateId): RelationType {
  const found = byId.get(id);
  if (!found)
    throw new Error(`No relation "${id}" in the registry; add it to core/ontology/relations/index.ts.`);
  return found;
}

/** The ontology without rules and examples, as it travels in a snapshot. */
export function relationTypeInfo(relation: RelationType): RelationTypeInfo {
  const { id, kind, labels, subject, object, symmetric, recurs } = relation;
  return { id, kind, labels, subject, object, symmetric, recurs };
}
