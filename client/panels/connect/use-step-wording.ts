import type { StatementCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import type { RelationKind } from "../../../core/ontology/relation-type.ts";
import { useApp, useOverview } from "../../state/app-context.tsx";
import { statusOf } from "../../state/statement-status.ts";
import type { Status } from "../../state/view-state.ts";
import { relationWording } from "../../ui/relation-wording.ts";

export interface StepWording {
  readonly wording: string;
  /** Whether the relation points on along the way, back, or neither. */
  readonly way: "on" | "back" | "both";
  readonly kind: RelationKind | undefined;
  readonly status: Status;
}

/** Says a statement as a step that leaves an entity. */
export function useStepWording(): (statement: StatementCard, from: EntityId) => StepWording {
  const language = useApp((state) => state.language);
  const relations = useOverview()?.ontology.relationTypes;
  return (statement, from) => {
    const relation = relations?.find(({ id }) => id === statement.predicate);
    const status = statusOf(statement);
    return {
      wording: relation ? relationWording(relation, status)[language] : statement.predicate,
      way: relation?.symmetric ? "both" : statement.subject === from ? "on" : "back",
      kind: relation?.kind,
      status,
    };
  };
}
