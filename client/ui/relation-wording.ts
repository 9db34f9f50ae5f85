import type { Label } from "../../core/ontology/entity-type.ts";
import type { RelationTypeInfo } from "../../core/ontology/relation-type.ts";
import type { Status } from "../state/view-state.ts";

const wordings = {
  fact: "plain",
  reported: "plain",
  former: "past",
  planned: "planned",
  negated: "negated",
} as const satisfies Record<Status, keyof RelationTypeInfo["labels"]>;

/** What stands on the line of a statement: the words say the status as well. */
export function relationWording(relation: RelationTypeInfo, status: Status): Label {
  return relation.labels[wordings[status]];
}
