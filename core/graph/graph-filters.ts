import { z } from "zod";
import type { EntityCard, StatementCard } from "../cards.ts";
import { PartialDate } from "../document.ts";
import { EntityTypeId } from "../ontology/entity-type.ts";
import { PredicateId } from "../ontology/relation-type.ts";
import { Modality, Polarity } from "../statement.ts";
import { commaList } from "./comma-list.ts";
import { eventDate } from "./event-date.ts";
import { firstDay, lastDay } from "./partial-date-bounds.ts";

/** What a part of the graph keeps; an absent filter keeps everything. In a query string, lists are separated by commas. */
export const GraphFilters = z.object({
  types: commaList(EntityTypeId, "Entity types to keep").optional(),
  predicates: commaList(PredicateId, "Relations to keep").optional(),
  polarities: commaList(Polarity, "Polarities to keep").optional(),
  modalities: commaList(Modality, "Modalities to keep").optional(),
  from: PartialDate.optional().describe("Earliest date of an event; undated statements stay"),
  to: PartialDate.optional().describe("Latest date of an event; undated statements stay"),
  minConfidence: z.coerce.number().min(0).max(1).optional().describe("Least confidence of a statement"),
  minSources: z.coerce.number().int().min(1).optional().describe("Least number of publishers of a statement"),
  minDegree: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe("Least degree of an entity in the whole graph"),
});
export type GraphFilters = z.infer<typeof GraphFilters>;

/** Whether the filters keep the entity. */
export function keepsEntity(filters: GraphFilters, entity: Pick<EntityCard, "type" | "metrics">): boolean {
  if (filters.types && !filters.types.includes(entity.type)) return false;
  return entity.metrics.degree >= (filters.minDegree ?? 0);
}

/** Whether the filters keep the statement, its ends aside. */
export function keepsStatement(filters: GraphFilters, statement: StatementCard): boolean {
  if (filters.predicates && !filters.predicates.includes(statement.predicate)) return false;
  if (filters.polarities && !filters.polarities.includes(statement.polarity)) return false;
  if (filters.modalities && !filters.modalities.includes(statement.modality)) return false;
  if (statement.confidence < (filters.minConfidence ?? 0)) return false;
  if (statement.sources < (filters.minSources ?? 0)) return false;
  return liesBetween(statement, filters.from, filters.to);
}

function liesBetween(statement: StatementCard, from: string | undefined, to: string | undefined): boolean {
  const event = eventDate(statement);
  if (!event) return true;
  if (from !== undefined && lastDay(event.until) < firstDay(from)) return false;
  return to === undefined || firstDay(event.date) <= lastDay(to);
}
