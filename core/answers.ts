import { z } from "zod";
import { DocumentCard, EntityCard, StatementCard } from "./cards.ts";
import { Document, PartialDate } from "./document.ts";
import { Entity, EntityId } from "./entity.ts";
import { PredicateId } from "./ontology/relation-type.ts";
import { Community, OntologyInfo } from "./snapshot.ts";
import { Statement } from "./statement.ts";
import { ViewId } from "./view-id.ts";

export const Counts = z.object({
  entities: z.int(),
  statements: z.int(),
  documents: z.int(),
  quotes: z.int(),
});
export type Counts = z.infer<typeof Counts>;

export const Overview = z.object({
  title: z.string(),
  /** The title on a Chinese page, where it is another. */
  titleZh: z.string().optional(),
  version: z.string(),
  /** Hash of the build's inputs and rules: changes exactly when the graph may change. */
  inputs: z.string(),
  counts: Counts,
  ontology: OntologyInfo,
  communities: z.array(Community),
  /** The part of the graph to draw first, best connected first; all of it where it is small. */
  entities: z.array(EntityCard),
  statements: z.array(StatementCard),
  documents: z.array(DocumentCard),
});
export type Overview = z.infer<typeof Overview>;

export const SearchHit = z.object({
  entity: EntityCard,
  /** The name, alias, ticker or pinyin that matched, as it is written. */
  matched: z.string(),
  /** What that is; `pinyin` and `initials` are readings of a name, which nobody writes so. */
  kind: z.enum(["name", "alias", "ticker", "pinyin", "initials"]),
  how: z.enum(["name", "alias", "ticker", "prefix", "part", "pinyin", "initials", "typo"]),
  /** Whether Traditional and Simplified characters had to be converted for it to match. */
  isConverted: z.boolean(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResult = z.object({
  query: z.string(),
  hits: z.array(SearchHit),
  /** Documents whose title has all words of the query, newest first; absent where a type of entity was asked for. */
  documents: z.array(DocumentCard).optional(),
});
export type SearchResult = z.infer<typeof SearchResult>;

/** One entity with every statement it stands in. */
export const EntityDetail = z.object({
  entity: Entity,
  statements: z.array(StatementCard),
  neighbours: z.array(EntityCard),
  documents: z.array(DocumentCard),
});
export type EntityDetail = z.infer<typeof EntityDetail>;

export const Direction = z.enum(["out", "in", "both"]);
export type Direction = z.infer<typeof Direction>;

export const NeighbourPage = z.object({
  /** Counts by relation and direction, before any limit. */
  counts: z.array(
    z.object({ predicate: PredicateId, direction: z.enum(["out", "in"]), count: z.int().positive() }),
  ),
  neighbours: z.array(z.object({ entity: EntityCard, statements: z.array(StatementCard) })),
  next: z.string().optional(),
});
export type NeighbourPage = z.infer<typeof NeighbourPage>;

/** The dated statements of one entity, oldest first. */
export const Timeline = z.object({
  events: z.array(
    z.object({
      /** First day, month or year that the event can lie in. */
      date: PartialDate,
      /** Whether the text dates the event, or only the earliest document that reports it has a date. */
      basis: z.enum(["event", "published"]),
      statement: StatementCard,
    }),
  ),
  /** How many statements have no date at all. */
  undated: z.int().nonnegative(),
  /** The other ends of the events. */
  neighbours: z.array(EntityCard),
});
export type Timeline = z.infer<typeof Timeline>;

export const StatementDetail = z.object({
  statement: Statement,
  subject: EntityCard,
  object: EntityCard,
  documents: z.array(DocumentCard),
  /** Statements about the same two parties that say otherwise. */
  contrary: z.array(Statement),
});
export type StatementDetail = z.infer<typeof StatementDetail>;

export const DocumentDetail = z.object({
  document: Document,
  mentions: z.array(z.object({ entity: EntityId, start: z.int(), end: z.int() })),
  statements: z.array(Statement),
  entities: z.array(EntityCard),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;

export const DocumentPage = z.object({ documents: z.array(DocumentCard), next: z.string().optional() });
export type DocumentPage = z.infer<typeof DocumentPage>;

/** The best paths between two entities: fewest steps first, better evidenced steps count as shorter, hubs on the way as a little longer. */
export const PathsResult = z.object({
  paths: z.array(
    z.object({
      /** From one end to the other, both included. */
      entities: z.array(EntityId).min(2),
      /** One for each pair of neighbours on the way: all statements that make the step, best evidenced first. */
      steps: z.array(
        z.object({
          statements: z.array(StatementCard).min(1),
          /** 0 to 1: how well the step is evidenced. */
          strength: z.number(),
        }),
      ),
    }),
  ),
  entities: z.array(EntityCard),
  /** Whether a hub or the budget cut the search short, so that better or more paths may exist. */
  truncated: z.boolean(),
});
export type PathsResult = z.infer<typeof PathsResult>;

/** What several entities are all linked to; entities that more of them share come first. */
export const CommonResult = z.object({
  common: z.array(
    z.object({
      entity: EntityCard,
      links: z.array(z.object({ id: EntityId, statements: z.array(StatementCard).min(1) })).min(2),
    }),
  ),
  /** The entities asked for. */
  entities: z.array(EntityCard),
  truncated: z.boolean(),
});
export type CommonResult = z.infer<typeof CommonResult>;

/** The part of the graph around some entities: all statements among the entities given. */
export const Subgraph = z.object({
  entities: z.array(EntityCard),
  statements: z.array(StatementCard),
  /** Entities asked for that the graph does not have. */
  missing: z.array(EntityId),
  /** Whether the limit left out entities within the depth. */
  truncated: z.boolean(),
});
export type Subgraph = z.infer<typeof Subgraph>;

/** Under which id a view was kept, and whether it outlives the server's process. */
export const KeptViewId = z.object({ id: ViewId, isLasting: z.boolean() });
export type KeptViewId = z.infer<typeof KeptViewId>;

export const Health = z.object({ status: z.literal("ok") });

/** application/problem+json (RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/** Whether an answer is a problem that one can read out, as `Problem` has it. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== "object" || value === null) return false;
  const { type, title, status, detail, code } = value as Partial<Record<keyof Problem, unknown>>;
  const areTexts = [type, title, code, detail ?? ""].every((each) => typeof each === "string");
  return areTexts && Number.isInteger(status);
}
