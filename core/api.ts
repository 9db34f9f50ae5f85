import { z } from "zod";
import {
  CommonResult,
  Direction,
  DocumentDetail,
  DocumentPage,
  EntityDetail,
  KeptViewId,
  NeighbourPage,
  Overview,
  PathsResult,
  SearchResult,
  StatementDetail,
  Subgraph,
  Timeline,
} from "./answers.ts";
import { DocumentId } from "./document.ts";
import { type EndpointAddress, endpointAddresses } from "./endpoint-addresses.ts";
import { EntityId } from "./entity.ts";
import { commaList } from "./graph/comma-list.ts";
import { GraphFilters } from "./graph/graph-filters.ts";
import { KeptView } from "./kept-view.ts";
import { EntityTypeId } from "./ontology/entity-type.ts";
import { PredicateId } from "./ontology/relation-type.ts";
import { StatementId } from "./statement.ts";
import { ViewId } from "./view-id.ts";

export * from "./answers.ts";
export * from "./cards.ts";
export { GraphFilters } from "./graph/graph-filters.ts";
export * from "./kept-view.ts";
export { ViewId } from "./view-id.ts";

const Limit = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);

/** One endpoint: everything that server, client and OpenAPI need to know of it. */
export interface Endpoint extends EndpointAddress {
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** What is posted, as JSON. */
  readonly body?: z.ZodType;
  readonly result: z.ZodType;
  /** What a 404 says is not there. */
  readonly missing?: "entity" | "statement" | "document" | "view";
}

const none = z.object({});
const Cursor = z.string().max(200).describe("`next` of the page before");
const Depth = z.coerce.number().int().min(0).max(3).default(1).describe("Steps around the entities");
/** Keeps the types of each endpoint as they are given. */
const endpoint = <const Given extends Endpoint>(given: Given) => given;

/** The table of endpoints. The client's calls, the server's validation and openapi.json follow from it. */
export const endpoints = {
  overview: endpoint({
    ...endpointAddresses.overview,
    summary: "Counts, ontology and the part of the graph to draw first",
    params: none,
    query: none,
    result: Overview,
  }),
  search: endpoint({
    ...endpointAddresses.search,
    summary:
      "Entities whose name, alias, ticker or pinyin matches, best first, and documents whose title does",
    params: none,
    query: z.object({ q: z.string().min(1).max(200), type: EntityTypeId.optional(), limit: Limit(10, 50) }),
    result: SearchResult,
  }),
  entity: endpoint({
    ...endpointAddresses.entity,
    summary: "One entity with its statements",
    params: z.object({ id: EntityId }),
    query: none,
    result: EntityDetail,
    missing: "entity",
  }),
  neighbours: endpoint({
    ...endpointAddresses.neighbours,
    summary: "Neighbours of an entity, most important first, with counts by relation",
    params: z.object({ id: EntityId }),
    query: z.object({
      predicate: PredicateId.optional(),
      direction: Direction.default("both"),
      limit: Limit(50, 500),
      cursor: Cursor.optional(),
    }),
    result: NeighbourPage,
    missing: "entity",
  }),
  timeline: endpoint({
    ...endpointAddresses.timeline,
    summary: "The dated statements of an entity, oldest first",
    params: z.object({ id: EntityId }),
    query: z.object({ ...GraphFilters.pick({ predicates: true, from: true, to: true }).shape }),
    result: Timeline,
    missing: "entity",
  }),
  statement: endpoint({
    ...endpointAddresses.statement,
    summary: "One statement with all its evidence",
    params: z.object({ id: StatementId }),
    query: none,
    result: StatementDetail,
    missing: "statement",
  }),
  documents: endpoint({
    ...endpointAddresses.documents,
    summary: "The sources, newest first",
    params: none,
    query: z.object({ limit: Limit(100, 500), cursor: Cursor.optional() }),
    result: DocumentPage,
  }),
  document: endpoint({
    ...endpointAddresses.document,
    summary: "One document: its text with mentions and statements",
    params: z.object({ id: DocumentId }),
    query: none,
    result: DocumentDetail,
    missing: "document",
  }),
  paths: endpoint({
    ...endpointAddresses.paths,
    summary: "The best paths between two entities, each step with its statements",
    params: none,
    query: z.object({
      from: EntityId,
      to: EntityId,
      k: Limit(5, 20),
      steps: Limit(4, 6).describe("Most steps of a path"),
      directed: z.enum(["true", "false"]).default("false").describe("Only from subject to object"),
      inorder: z
        .enum(["true", "false"])
        .default("false")
        .describe(
          "Only paths whose events, as far as dated, can have followed each other from `from` to `to`",
        ),
      // The dates of the filters have other names here, since a path leads from one entity to another.
      since: GraphFilters.shape.from,
      until: GraphFilters.shape.to,
      ...GraphFilters.omit({ polarities: true, from: true, to: true }).shape,
    }),
    result: PathsResult,
    missing: "entity",
  }),
  common: endpoint({
    ...endpointAddresses.common,
    summary: "What two to five entities are all linked to",
    params: none,
    query: z.object({
      ids: commaList(EntityId, "Two to five entities", 2, 5),
      atLeast: z.coerce
        .number()
        .int()
        .min(2)
        .max(5)
        .optional()
        .describe("How many must share it; default all"),
      ...GraphFilters.shape,
    }),
    result: CommonResult,
    missing: "entity",
  }),
  subgraph: endpoint({
    ...endpointAddresses.subgraph,
    summary: "The part of the graph around some entities",
    params: none,
    query: z.object({
      ids: commaList(EntityId, "Entities to start from", 1, 500),
      depth: Depth,
      direction: Direction.default("both"),
      limit: Limit(500, 5000).describe("Most entities"),
      ...GraphFilters.shape,
    }),
    result: Subgraph,
  }),
  keepView: endpoint({
    ...endpointAddresses.keepView,
    summary: "Keeps a view or a story under a short id; the same one has the same id",
    params: none,
    query: none,
    body: KeptView,
    result: KeptViewId,
  }),
  view: endpoint({
    ...endpointAddresses.view,
    summary: "A view or a story that was kept",
    params: z.object({ id: ViewId }),
    query: none,
    result: KeptView,
    missing: "view",
  }),
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

/** What an endpoint is asked, parsed. */
export type QueryOf<Name extends EndpointName> = z.output<(typeof endpoints)[Name]["query"]>;
export type ParamsOf<Name extends EndpointName> = z.output<(typeof endpoints)[Name]["params"]>;
/** What an endpoint is posted, parsed; `undefined` where nothing is. */
export type BodyOf<Name extends EndpointName> = (typeof endpoints)[Name] extends {
  readonly body: infer Body extends z.ZodType;
}
  ? z.output<Body>
  : undefined;
/** What an endpoint answers. */
export type ResultOf<Name extends EndpointName> = z.output<(typeof endpoints)[Name]["result"]>;

/** What `/api/export/:format` is asked: all of the graph, or the part around some entities, less what the filters leave out. */
export const ExportQuery = z.object({
  ids: commaList(EntityId, "Entities to start from; absent: the whole graph", 1, 500).optional(),
  depth: Depth,
  linked: z
    .enum(["true", "false"])
    .default("false")
    .describe("Only entities that a statement of the export links, and those asked for"),
  ...GraphFilters.shape,
});
export type ExportQuery = z.infer<typeof ExportQuery>;
