import type { EndpointName, ParamsOf, QueryOf, ResultOf } from "../core/api.ts";
import type { GraphStore } from "./stores/graph-store.ts";
import type { ViewEndpoint } from "./view-handlers.ts";

/** The endpoints that the graph answers: the same question has the same answer until the graph changes. */
export type GraphEndpoint = Exclude<EndpointName, ViewEndpoint>;

export interface Request<Name extends GraphEndpoint> {
  readonly params: ParamsOf<Name>;
  readonly query: QueryOf<Name>;
}

/** Answers one endpoint; `undefined` becomes a 404. */
export type Handler<Name extends GraphEndpoint> = (
  store: GraphStore,
  request: Request<Name>,
) => Promise<ResultOf<Name> | undefined>;

/** One handler for each endpoint of core/api.ts that the graph answers. */
export const handlers: { readonly [Name in GraphEndpoint]: Handler<Name> } = {
  overview: (store) => store.overview(),
  search: (store, { query }) => store.search(query),
  entity: (store, { params }) => store.entity(params.id),
  neighbours: (store, { params, query }) => store.neighbours(params.id, query),
  timeline: (store, { params, query }) => store.timeline(params.id, query),
  statement: (store, { params }) => store.statement(params.id),
  documents: (store, { query }) => store.documents(query),
  document: (store, { params }) => store.document(params.id),
  paths: (store, { query }) => store.paths(query),
  common: (store, { query }) => store.common(query),
  subgraph: (store, { query }) => store.subgraph(query),
};
