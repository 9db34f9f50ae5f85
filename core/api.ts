import { z } from "zod";
import { Document, DocumentId } from "./document.ts";
import { Entity, EntityId, EntityName, Metrics, Position } from "./entity.ts";
import { EntityTypeId } from "./ontology/entity-type.ts";
import { PredicateId } from "./ontology/relation-type.ts";
import { Community, OntologyInfo } from "./snapshot.ts";
import { Modality, Polarity, Qualifiers, Statement, StatementId } from "./statement.ts";

/** An entity as the canvas and lists need it: no mentions. */
export const EntityCard = z.object({
  id: EntityId,
  type: EntityTypeId,
  name: EntityName,
  aliases: z.array(z.string()),
  metrics: Metrics,
  position: Position,
});
export type EntityCard = z.infer<typeof EntityCard>;

/** A statement as the canvas and lists need it: counts instead of quotes. */
export const StatementCard = z.object({
  id: StatementId,
  subject: EntityId,
  predicate: PredicateId,
  object: EntityId,
  polarity: Polarity,
  modality: Modality,
  qualifiers: Qualifiers.optional(),
  confidence: z.number(),
  /** How many quotes say so. */
  quotes: z.int().positive(),
  /** How many different publishers say so. */
  sources: z.int().positive(),
  /** Date of the earliest document that says so. */
  firstSeen: z.string().optional(),
  documents: z.array(DocumentId),
});
export type StatementCard = z.infer<typeof StatementCard>;

/** A document without its text. */
export const DocumentCard = Document.omit({ text: true }).extend({ statements: z.int().nonnegative() });
export type DocumentCard = z.infer<typeof DocumentCard>;

export const Counts = z.object({
  entities: z.int(),
  statements: z.int(),
  documents: z.int(),
  quotes: z.int(),
});
export type Counts = z.infer<typeof Counts>;

export const Overview = z.object({
  title: z.string(),
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
  /** The name, alias or pinyin that matched, as it is written. */
  matched: z.string(),
  how: z.enum(["name", "alias", "prefix", "part", "pinyin", "initials", "typo"]),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResult = z.object({ query: z.string(), hits: z.array(SearchHit) });
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

const Limit = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);

/** One endpoint: everything that server, client and OpenAPI need to know of it. Paths use `:name` for parameters. */
export interface Endpoint {
  readonly method: "get";
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly result: z.ZodType;
}

const none = z.object({});
const endpoint = <P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(given: {
  path: string;
  summary: string;
  params: P;
  query: Q;
  result: R;
}) => ({ method: "get", ...given }) as const;

/** The table of endpoints. The client's calls, the server's validation and openapi.json follow from it. */
export const endpoints = {
  overview: endpoint({
    path: "/api/overview",
    summary: "Counts, ontology and the part of the graph to draw first",
    params: none,
    query: none,
    result: Overview,
  }),
  search: endpoint({
    path: "/api/search",
    summary: "Entities whose name, alias or pinyin matches, best first",
    params: none,
    query: z.object({ q: z.string().min(1).max(200), type: EntityTypeId.optional(), limit: Limit(10, 50) }),
    result: SearchResult,
  }),
  entity: endpoint({
    path: "/api/entities/:id",
    summary: "One entity with its statements",
    params: z.object({ id: EntityId }),
    query: none,
    result: EntityDetail,
  }),
  neighbours: endpoint({
    path: "/api/entities/:id/neighbours",
    summary: "Neighbours of an entity, most important first, with counts by relation",
    params: z.object({ id: EntityId }),
    query: z.object({
      predicate: PredicateId.optional(),
      direction: Direction.default("both"),
      limit: Limit(50, 500),
      cursor: z.string().max(200).optional(),
    }),
    result: NeighbourPage,
  }),
  statement: endpoint({
    path: "/api/statements/:id",
    summary: "One statement with all its evidence",
    params: z.object({ id: StatementId }),
    query: none,
    result: StatementDetail,
  }),
  documents: endpoint({
    path: "/api/documents",
    summary: "The sources, newest first",
    params: none,
    query: z.object({ limit: Limit(100, 500), cursor: z.string().max(200).optional() }),
    result: DocumentPage,
  }),
  document: endpoint({
    path: "/api/documents/:id",
    summary: "One document: its text with mentions and statements",
    params: z.object({ id: DocumentId }),
    query: none,
    result: DocumentDetail,
  }),
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;
