import type { EntityCard, Overview, StatementCard } from "../../../core/api.ts";
import { type EventDate, eventDate } from "../../../core/graph/event-date.ts";
import type { RelationTypeInfo } from "../../../core/ontology/relation-type.ts";
import { statusOf } from "../../state/statement-status.ts";
import type { Status, ViewState } from "../../state/view-state.ts";
import { indexOf, visiblePart } from "../../state/visible-part.ts";

/** A statement with what its cells need. */
export interface StatementRow {
  readonly id: StatementCard["id"];
  readonly statement: StatementCard;
  readonly subject: EntityCard;
  readonly object: EntityCard;
  readonly relation: RelationTypeInfo;
  readonly status: Status;
  readonly event: EventDate | undefined;
}

/** The statements that part and filters leave, in the order of the graph. */
export function statementRows(overview: Overview, view: Pick<ViewState, "part" | "filters">): StatementRow[] {
  const index = indexOf(overview);
  return visiblePart(overview, view).statements.flatMap((statement) => {
    const at = index.statementAt.get(statement.id) ?? -1;
    const subject = index.entities[index.subjects[at] ?? -1];
    const object = index.entities[index.objects[at] ?? -1];
    const relation = index.relations[at];
    if (!subject || !object || !relation) return [];
    const row = { statement, subject, object, relation };
    return [{ id: statement.id, ...row, status: statusOf(statement), event: eventDate(statement) }];
  });
}
