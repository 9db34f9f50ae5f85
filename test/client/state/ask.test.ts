import { afterEach, expect, test, vi } from "vitest";
import { addressOf, ask } from "../../../client/state/ask.ts";
import { EntityId } from "../../../core/entity.ts";

afterEach(() => vi.unstubAllGlobals());

const answering = (body: string, status: number) =>
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
const zhipu = EntityId.parse("company:zhipu");

test("an address has its parameters filled in and its query behind, each escaped", () => {
  expect(addressOf("entity", { id: EntityId.parse("company:智谱/ai") }, {})).toBe(
    "/api/entities/company%3A%E6%99%BA%E8%B0%B1%2Fai",
  );
  expect(addressOf("search", {}, { q: "月之 & co", limit: 5 })).toBe(
    "/api/search?q=%E6%9C%88%E4%B9%8B+%26+co&limit=5",
  );
});

test("a list is repeated, and one without items is said to be none", () => {
  const given = { ids: [zhipu], types: [], predicates: ["founded" as const, "hired" as const] };
  expect(addressOf("subgraph", {}, given)).toBe(
    "/api/subgraph?ids=company%3Azhipu&types=none&predicates=founded&predicates=hired",
  );
});

test("an answer is the result", async () => {
  answering('{"query":"a","hits":[]}', 200);
  expect(await ask("search", { params: {}, query: { q: "a" } })).toEqual({
    ok: true,
    result: { query: "a", hits: [] },
  });
});

test("a problem of the server is a failure that says which", async () => {
  const problem = {
    type: "about:blank",
    title: "There is no such entity",
    status: 404,
    code: "entity_not_found",
  };
  answering(JSON.stringify(problem), 404);
  expect(await ask("entity", { params: { id: zhipu }, query: {} })).toEqual({
    ok: false,
    failure: { kind: "problem", status: 404, problem, request: "GET /api/entities/company%3Azhipu" },
  });
});

test.each([
  ["<html>Bad gateway</html>", 502],
  ["<html>A portal that wants a login</html>", 200],
  ['{"oops":true}', 500],
])("an answer that is none (%s) is a failure", async (body, status) => {
  answering(body, status);
  expect(await ask("overview", { params: {}, query: {} })).toEqual({
    ok: false,
    failure: { kind: "unreadable", status, request: "GET /api/overview" },
  });
});

test("a server that is not there is a failure", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
  expect(await ask("overview", { params: {}, query: {} })).toEqual({
    ok: false,
    failure: { kind: "unreachable", request: "GET /api/overview" },
  });
});
