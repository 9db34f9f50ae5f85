import type {
  CommonResult,
  DocumentDetail,
  DocumentPage,
  EntityDetail,
  ExportQuery,
  NeighbourPage,
  Overview,
  PathsResult,
  QueryOf,
  SearchResult,
  StatementDetail,
  Subgraph,
  Timeline,
} from "../../core/api.ts";
import type { DocumentId } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import type { ExportGraph } from "../../core/exports/index.ts";
import type { StatementId } from "../../core/statement.ts";

/**
 * Whoever holds a graph. Answers are those of core/api.ts; `undefined` means that an entity, statement or document
 * asked for is not in the graph. A cursor that the store did not give throws `BadCursor`.
 *
 * test/server/stores/graph-store-suite.ts says how every implementation behaves.
 */
export interface GraphStore {
  /** Changes exactly when an answer may change. */
  readonly version: () => Promise<string>;
  readonly overview: () => Promise<Overview>;
  readonly search: (query: QueryOf<"search">) => Promise<SearchResult>;
  readonly entity: (id: EntityId) => Promise<EntityDetail | undefined>;
  readonly neighbours: (id: EntityId, query: QueryOf<"neighbours">) => Promise<NeighbourPage | undefined>;
  readonly timeline: (id: EntityId, query: QueryOf<"timeline">) => Promise<Timeline | undefined>;
  readonly statement: (id: StatementId) => Promise<StatementDetail | undefined>;
  readonly documents: (query: QueryOf<"documents">) => Promise<DocumentPage>;
  readonly document: (id: DocumentId) => Promise<DocumentDetail | undefined>;
  readonly paths: (query: QueryOf<"paths">) => Promise<PathsResult | undefined>;
  readonly common: (query: QueryOf<"common">) => Promise<CommonResult | undefined>;
  readonly subgraph: (query: QueryOf<"subgraph">) => Promise<Subgraph>;
  /** The part of the graph that an export writes, in the order of the snapshot. */
  readonly exportGraph: (query: ExportQuery) => Promise<ExportGraph>;
  readonly close: () => Promise<void>;
}
