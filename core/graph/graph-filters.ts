import { z } from "zod";
import type { EntityCard, StatementCard } from "../cards.ts";
import { PartialDate } from "../document.ts";
import { EntityTypeId } from "../ontology/entity-type.ts";
import { PredicateId } from "../ontology/relation-type.ts";
import { Modality, Polarity } from "../statement.ts";
import { type Endings, isKnownBy, statusAsOf } from "./as-of.ts";
import { keptList } from "./comma-list.ts";
import { eventDate } from "./event-date.ts";
import { firstDay, lastDay } from "./partial-date-bounds.ts";
import { repeatedList } from "./repeated-list.ts";
import { Status, statusOf } from "./statement-status.ts";

const CommunityNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const Publisher = z.string().max(200);

/** What a part of the graph keeps; an absent filter keeps everything, an empty list nothing. In a query string, lists are separated by commas, but names of publishers are repeated. */
export const GraphFilters = z.object({
  types: keptList(EntityTypeId, "Entity types to keep").optional(),
  predicates: keptList(PredicateId, "Relations to keep").optional(),
  polarities: keptList(Polarity, "Polarities to keep").optional(),
  modalities: keptList(Modality, "Modalities to keep").optional(),
  statuses: keptList(
    Status,
    "Statuses to keep; a statement has one, the strongest: negated (or denied), planned, reported, former, fact; with asOf, the one that it had on that day",
  ).optional(),
  communities: keptList(CommunityNumber, "Communities to keep, by number").optional(),
  publishers: repeatedList(
    Publisher,
    "Publishers whose word keeps a statement; empty for documents without one",
  ).optional(),
  exceptPublishers: repeatedList(
    Publisher,
    "Publishers whose word alone does not keep a statement; empty for documents without one",
  ).optional(),
  from: PartialDate.optional().describe("Earliest date of an event; undated statements stay"),
  to: PartialDate.optional().describe("Latest date of an event; undated statements stay"),
  asOf: PartialDate.optional().describe(
    "The day to look from: what happened later, or without a date was first reported later, is left out",
  ),
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
  if (filters.communities && !filters.communities.includes(entity.metrics.community)) return false;
  return entity.metrics.degree >= (filters.minDegree ?? 0);
}

/** What filters ask of whoever holds the whole graph, since no card of a statement tells it. */
export interface StatementKnowledge {
  /** Who says a statement, "" for a document without a publisher. */
  readonly publishersOf: (statement: StatementCard) => readonly string[];
  readonly endings: Endings;
}

/** Whether the filters keep the statement, its ends aside. */
export function keepsStatement(
  filters: GraphFilters,
  statement: StatementCard,
  known: StatementKnowledge,
): boolean {
  const { predicates, polarities, modalities, statuses, asOf } = filters;
  if (predicates && !predicates.includes(statement.predicate)) return false;
  if (polarities && !polarities.includes(statement.polarity)) return false;
  if (modalities && !modalities.includes(statement.modality)) return false;
  if (statement.confidence < (filters.minConfidence ?? 0)) return false;
  if (statement.sources < (filters.minSources ?? 0)) return false;
  if (asOf !== undefined && !isKnownBy(statement, asOf)) return false;
  if (statuses) {
    const status = asOf === undefined ? statusOf(statement) : statusAsOf(statement, asOf, known.endings);
    if (!statuses.includes(status)) return false;
  }
  return liesBetween(statement, filters.from, filters.to) && isSaidBy(filters, statement, known);
}

function isSaidBy(
  { publishers, exceptPublishers }: GraphFilters,
  statement: StatementCard,
  { publishersOf }: StatementKnowledge,
): boolean {
  if (!publishers && !exceptPublishers) return true;
  const speakers = publishersOf(statement);
  return (
    (!publishers || speakers.some((each) => publishers.includes(each))) &&
    (!exceptPublishers || !speakers.every((each) => exceptPublishers.includes(each)))
  );
}

function liesBetween(statement: StatementCard, from: string | undefined, to: string | undefined): boolean {
  const event = eventDate(statement);
  if (!event) return true;
  if (from !== undefined && lastDay(event.until) < firstDay(from)) return false;
  return to === undefined || firstDay(event.date) <= lastDay(to);
}
