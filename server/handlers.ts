import type { EndpointName, ParamsOf, QueryOf, ResultOf } from "../core/api.ts";
import type { GraphStore } from "./stores/graph-store.ts";

export interface Request<Name extends EndpointName> {
  readonly params: ParamsOf<Name>;
  readonly query: QueryOf<Name>;
}

/** Answers one endpoint; `undefined` becomes a 404. */
export type Handler<Name extends EndpointName> = (
  store: GraphStore,
  request: Request<Name>,
) => Promise<ResultOf<Name> | undefined>;

/** One handler for each endpoint of core/api.ts. */
export const handlers: { readonly [Name in EndpointName]: Handler<Name> } = {
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
