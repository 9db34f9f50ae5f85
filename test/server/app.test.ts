import { type IncomingMessage, get as rawGet } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endpoints, Problem } from "../../core/api.ts";
import { exportFormats } from "../../core/exports/index.ts";
import type { GraphEndpoint } from "../../server/handlers.ts";
import { languages } from "../../server/search/languages.ts";
import { createMemoryStore } from "../../server/stores/memory-store.ts";
import { smallSnapshot } from "../fixtures/small-snapshot.ts";
import { type RunningApp, runApp } from "./running-app.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app[Symbol.asyncDispose]());

/** One request to every endpoint of the graph. */
const requests: Record<GraphEndpoint, string> = {
  overview: "/api/overview",
  search: "/api/search?q=lan",
  entity: "/api/entities/company:lanting",
  neighbours: "/api/entities/company:lanting/neighbours?limit=2",
  timeline: "/api/entities/company:lanting/timeline",
  statement: "/api/statements/s06",
  documents: "/api/documents?limit=2",
  document: "/api/documents/lanting-lunzi",
  paths: "/api/paths?from=person:mei-zhao&to=company:qingyun",
  common: "/api/common?ids=company:lanting,company:qingyun",
  subgraph: "/api/subgraph?ids=company:lanting&depth=1",
};

test.each(Object.entries(requests))("%s answers what its contract says", async (name, path) => {
  const response = await app.get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const answer = await response.json();
  // Strict at the top: nothing comes out that the contract does not name.
  expect(endpoints[name as GraphEndpoint].result.strict().parse(answer)).toEqual(answer);
});

test.each([
  ["/api/search", 400, "invalid_request", "q"],
  ["/api/search?q=", 400, "invalid_request", "q"],
  ["/api/search?q=a&limit=0", 400, "invalid_request", "limit"],
  ["/api/search?q=a&limit=ten", 400, "invalid_request", "limit"],
  ["/api/search?q=a&kind=company", 400, "invalid_request", "kind"],
  ["/api/entities/lanting", 400, "invalid_request", "id"],
  ["/api/entities/%E0%A4%A", 400, "invalid_request", undefined],
  ["/api/entities/company:none", 404, "entity_not_found", undefined],
  ["/api/statements/none", 404, "statement_not_found", undefined],
  ["/api/documents/none", 404, "document_not_found", undefined],
  ["/api/documents?cursor=none", 400, "bad_cursor", undefined],
  ["/api/paths?from=company:lanting", 400, "invalid_request", "to"],
  ["/api/paths?from=company:lanting&to=company:none", 404, "entity_not_found", undefined],
  ["/api/common?ids=company:lanting", 400, "invalid_request", "ids"],
  ["/api/subgraph?ids=company:lanting&types=firm", 400, "invalid_request", "types"],
  ["/api/export/docx", 404, "format_not_found", "graphml"],
  ["/api/export/graphml?types=firm", 400, "invalid_request", "types"],
  ["/api/nothing", 404, "endpoint_not_found", undefined],
  ["/nothing", 404, "page_not_found", undefined],
  [`/api/search?q=${"a".repeat(9000)}`, 414, "uri_too_long", undefined],
])("%s is answered with problem %i %s", async (path, status, code, named) => {
  const response = await app.get(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const problem = Problem.strict().parse(await response.json());
  expect(problem).toMatchObject({ status, code });
  if (named !== undefined) expect(problem.detail).toContain(named);
});

test("the API is read-only", async () => {
  const response = await app.get("/api/overview", { method: "POST", body: "{}" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
  expect(Problem.parse(await response.json()).code).toBe("method_not_allowed");
});

test("an unknown error is logged and never shown", async () => {
  const store = createMemoryStore(smallSnapshot, { languages });
  const broken = {
    ...store,
    overview: async () => {
      throw new Error("secret of the house");
    },
  };
  await using failing = await runApp({ store: broken });
  const response = await failing.get("/api/overview");
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ code: "internal_error" });
  expect(text).not.toContain("secret");
  expect(failing.logged).toEqual(["GET /api/overview failed: Error: secret of the house"]);
});

test("whoever has the answer already gets 304 and no body, whatever the encoding", async () => {
  const first = await app.get("/api/overview");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{27}(-gzip)?"$/);
  await first.arrayBuffer();
  for (const given of [tag, `W/${tag}`, `"other", ${tag}`, tag.replace("-gzip", ""), "*"]) {
    const again = await app.get("/api/overview", { headers: { "If-None-Match": given } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  }
  const other = await app.get("/api/overview", { headers: { "If-None-Match": '"other"' } });
  expect(other.status).toBe(200);
});

test("an answer is compressed for those who take gzip, and the same without", async () => {
  const plain = await read("/api/overview", {});
  const compressed = await read("/api/overview", { "Accept-Encoding": "gzip, br" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(compressed.headers["content-encoding"]).toBe("gzip");
  expect(compressed.headers.vary).toContain("Accept-Encoding");
  expect(compressed.headers.etag).not.toBe(plain.headers.etag);
  expect(gunzipSync(compressed.body)).toEqual(plain.body);
});

test("HEAD gives the headers of GET and no body", async () => {
  const response = await app.get("/api/overview", { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(500);
  expect(await response.text()).toBe("");
});

test("the page may load nothing from elsewhere and run no inline script", async () => {
  const { headers } = await app.get("/api/overview");
  const policy = new Map(
    (headers.get("content-security-policy") ?? "").split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources.join(" ")] as const;
    }),
  );
  expect(policy.get("default-src")).toBe("'self'");
  expect(policy.get("script-src")).toBe("'self'");
  expect(policy.get("style-src")).not.toContain("unsafe-inline");
  expect(policy.get("worker-src")).toBe("'self' blob:");
  expect(policy.get("img-src")).toBe("'self' data: blob:");
  expect(policy.get("object-src")).toBe("'none'");
  expect(policy.has("upgrade-insecure-requests")).toBe(false);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("strict-transport-security")).toBeNull();
});

test.each(exportFormats.map(({ id }) => id))(
  "the export %s is the file that its writer makes",
  async (id) => {
    const format = exportFormats.find((each) => each.id === id);
    const response = await app.get(`/api/export/${id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(format?.mediaType);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="tieline.${format?.extension}"`,
    );
    // Not text(), which drops a byte order mark.
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(
      [...(format?.write(smallSnapshot) ?? [])].join(""),
    );
  },
);

test("an export holds the part of the graph that is asked for", async () => {
  const response = await app.get("/api/export/graphml?types=person,company&predicates=founded,resigned_from");
  const text = await response.text();
  expect(text.match(/<node /g)).toHaveLength(5);
  expect(text.match(/<edge /g)).toHaveLength(3);
});

test("an export that fails at once is a problem, not half a file", async () => {
  const store = createMemoryStore(smallSnapshot, { languages });
  const exportGraph = async () => ({ ...smallSnapshot, entities: [] });
  await using failing = await runApp({ store: { ...store, exportGraph } });
  const response = await failing.get("/api/export/graphml");
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ code: "internal_error" });
  expect(failing.logged).toHaveLength(1);
});

test("liveness needs no graph", async () => {
  expect(await (await app.get("/healthz")).json()).toEqual({ status: "ok" });
});

test("too many requests from one address are held back", async () => {
  await using strict = await runApp({ requestsPerMinute: 2 });
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await strict.get("/api/documents")).status);
  expect(statuses).toEqual([200, 200, 429]);
});

function read(path: string, headers: Record<string, string>): Promise<IncomingMessage & { body: Buffer }> {
  return new Promise((resolve, reject) => {
    rawGet(new URL(path, app.address), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Object.assign(response, { body: Buffer.concat(chunks) })));
    }).on("error", reject);
  });
}
