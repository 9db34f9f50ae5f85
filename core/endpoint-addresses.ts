/** Method and path of an endpoint; paths use `:name` for parameters. */
export interface EndpointAddress {
  readonly method: "get" | "post";
  readonly path: string;
}

const get = <const Path extends string>(path: Path) => ({ method: "get", path }) as const;
const post = <const Path extends string>(path: Path) => ({ method: "post", path }) as const;

/** Where each endpoint is: all that the page needs to ask one. What it is asked and answers stands in core/api.ts. */
export const endpointAddresses = {
  overview: get("/api/overview"),
  search: get("/api/search"),
  entity: get("/api/entities/:id"),
  neighbours: get("/api/entities/:id/neighbours"),
  timeline: get("/api/entities/:id/timeline"),
  statement: get("/api/statements/:id"),
  documents: get("/api/documents"),
  document: get("/api/documents/:id"),
  paths: get("/api/paths"),
  common: get("/api/common"),
  subgraph: get("/api/subgraph"),
  keepView: post("/api/views"),
  view: get("/api/views/:id"),
} as const satisfies Record<string, EndpointAddress>;
