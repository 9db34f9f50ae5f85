import { describe, expect, test } from "vitest";
import { ExportQuery, endpoints, type QueryOf } from "../../../core/api.ts";
import type { DocumentId } from "../../../core/document.ts";
import type { EntityId } from "../../../core/entity.ts";
import type { Snapshot } from "../../../core/snapshot.ts";
import type { StatementId } from "../../../core/statement.ts";
import { BadCursor } from "../../../server/stores/cursor.ts";
import type { GraphStore } from "../../../server/stores/graph-store.ts";
import { smallSnapshot } from "../../fixtures/small-snapshot.ts";

const lanting = "company:lanting" as EntityId;
const qingyun = "company:qingyun" as EntityId;
const silent = "company:silent" as EntityId;
const nobody = "person:nobody" as EntityId;

const query = <Name extends keyof typeof endpoints>(name: Name, given: object): QueryOf<Name> =>
  endpoints[name].query.parse(given) as QueryOf<Name>;

/** How every store behaves, whatever holds the graph. The store that is made holds the snapshot and nothing else. */
export function graphStoreSuite(name: string, makeStore: (snapshot: Snapshot) => Promise<GraphStore>): void {
  const store = makeStore(smallSnapshot);

  describe(name, () => {
    test("the overview holds the whole of a small graph, best connected first", async () => {
      const overview = await (await store).overview();
      expect(overview.counts).toEqual({ entities: 8, statements: 11, documents: 4, quotes: 13 });
      expect(overview.entities.map(({ id, metrics }) => [id, metrics.degree])).toEqual([
        [lanting, 6],
        [qingyun, 6],
        ["person:shan-yuanfan", 3],
        ["investor:willow", 2],
        ["model:yantai", 2],
        ["person:mei-zhao", 2],
        ["institution:beian", 1],
        [silent, 0],
      ]);
      expect(overview.statements).toHaveLength(11);
      expect(overview.documents.map(({ id, statements }) => [id, statements])).toEqual([
        ["qingyun-lizhi", 4],
        ["lanting-lunzi", 3],
        ["lanting-round", 4],
        ["qingyun-memo", 2],
      ]);
    });

    test("a statement's card counts quotes and publishers and dates the earliest document", async () => {
      const { statements } = await (await store).overview();
      expect(statements.find(({ id }) => id === "s01")).toMatchObject({
        quotes: 2,
        sources: 2,
        firstSeen: "2024-03-05",
        documents: ["lanting-round", "lanting-lunzi"],
      });
      expect(statements.find(({ id }) => id === "s11")).not.toHaveProperty("firstSeen");
    });

    test.each([
      ["Lanting", "name", lanting],
      ["兰亭", "alias", lanting],
      ["蘭亭", "alias", lanting],
      ["qing", "prefix", qingyun],
      ["柳", "prefix", "investor:willow"],
      ["亭科", "part", lanting],
      ["shanyuanfan", "name", "person:shan-yuanfan"],
      ["liushu", "pinyin", "investor:willow"],
      ["lszb", "initials", "investor:willow"],
      ["qingyum", "typo", qingyun],
    ])("search finds %s by its %s", async (q, how, id) => {
      const { hits } = await (await store).search(query("search", { q }));
      expect(hits[0]).toMatchObject({ how, entity: { id } });
    });

    test("search finds documents by words of their title, newest first, and none where a type is asked for", async () => {
      const held = await store;
      const titles = async (q: string, type?: "company") =>
        (await held.search(query("search", { q, ...(type && { type }) }))).documents?.map(({ id }) => id);
      expect(await titles("lanting")).toEqual(["lanting-round"]);
      expect(await titles("lanting", "company")).toBeUndefined();
      expect(await titles("qqqzzz")).toEqual([]);
    });

    test("search keeps to a type and a limit", async () => {
      const { hits } = await (await store).search(query("search", { q: "a", type: "company", limit: 1 }));
      expect(hits.every(({ entity }) => entity.type === "company")).toBe(true);
      expect(hits.length).toBeLessThanOrEqual(1);
    });

    test("an entity comes with its statements, its neighbours and its documents", async () => {
      const detail = await (await store).entity("person:mei-zhao" as EntityId);
      expect(detail?.statements.map(({ id }) => id)).toEqual(["s02", "s04"]);
      expect(detail?.neighbours.map(({ id }) => id)).toEqual([lanting, "institution:beian"]);
      expect(detail?.documents.map(({ id }) => id)).toEqual(["lanting-lunzi", "lanting-round"]);
    });

    test("an entity that nothing is said of has no statements", async () => {
      expect(await (await store).entity(silent)).toMatchObject({ statements: [], neighbours: [] });
    });

    test("neighbours are counted by relation and direction and paged, best connected first", async () => {
      const held = await store;
      const first = await held.neighbours(lanting, query("neighbours", { limit: 2 }));
      expect(first?.counts).toEqual([
        { predicate: "works_at", direction: "in", count: 1 },
        { predicate: "founded", direction: "in", count: 1 },
        { predicate: "invested_in", direction: "in", count: 1 },
        { predicate: "developed", direction: "out", count: 1 },
        { predicate: "partnered_with", direction: "in", count: 1 },
        { predicate: "competes_with", direction: "out", count: 1 },
      ]);
      const ids: string[] = [];
      let page = first;
      while (page) {
        ids.push(...page.neighbours.map(({ entity }) => entity.id));
        if (page.next === undefined) break;
        page = await held.neighbours(lanting, query("neighbours", { limit: 2, cursor: page.next }));
      }
      expect(ids).toEqual([
        qingyun,
        "person:shan-yuanfan",
        "investor:willow",
        "person:mei-zhao",
        "model:yantai",
      ]);
    });

    test("neighbours by direction: what is between equals leads both ways", async () => {
      const page = await (await store).neighbours(lanting, query("neighbours", { direction: "out" }));
      expect(
        page?.neighbours.map(({ entity, statements }) => [entity.id, statements.map(({ id }) => id)]),
      ).toEqual([
        [qingyun, ["s03", "s08"]],
        ["model:yantai", ["s05"]],
      ]);
    });

    test("a cursor that no page gave is refused", async () => {
      const held = await store;
      await expect(held.neighbours(lanting, query("neighbours", { cursor: "bm9uZQ" }))).rejects.toThrow(
        BadCursor,
      );
      await expect(held.documents(query("documents", { cursor: "!" }))).rejects.toThrow(BadCursor);
    });

    test("a timeline keeps to the dates asked for", async () => {
      const timeline = await (await store).timeline(lanting, query("timeline", { from: "2024", to: "2024" }));
      expect(timeline?.events.map(({ statement }) => statement.id)).toEqual(["s01", "s03", "s05"]);
      expect(timeline?.undated).toBe(0);
    });

    test("a statement comes with what contradicts it", async () => {
      const detail = await (await store).statement("s06" as StatementId);
      expect(detail?.contrary.map(({ id }) => id)).toEqual(["s10"]);
      expect(detail?.documents.map(({ id }) => id)).toEqual(["qingyun-lizhi", "qingyun-memo"]);
    });

    test("documents are paged, newest first", async () => {
      const held = await store;
      const first = await held.documents(query("documents", { limit: 3 }));
      expect(first.documents.map(({ id }) => id)).toEqual([
        "qingyun-lizhi",
        "lanting-lunzi",
        "lanting-round",
      ]);
      const rest = await held.documents(query("documents", { limit: 3, cursor: first.next }));
      expect(rest).toMatchObject({ documents: [{ id: "qingyun-memo" }] });
      expect(rest).not.toHaveProperty("next");
    });

    test("a document comes with its mentions in order, its statements and whom they name", async () => {
      const detail = await (await store).document("qingyun-memo" as DocumentId);
      expect(detail?.statements.map(({ id }) => id)).toEqual(["s10", "s11"]);
      expect(detail?.mentions.map(({ start, end }) => detail.document.text.slice(start, end))).toEqual([
        "Shan Yuanfan",
        "Qingyun",
        "Yantai",
      ]);
      expect(detail?.entities.map(({ id }) => id).toSorted()).toEqual([
        qingyun,
        "model:yantai",
        "person:shan-yuanfan",
      ]);
    });

    test("paths go by what is said to be, the better evidenced first", async () => {
      const given = { from: "person:mei-zhao", to: qingyun, k: 3 };
      const result = await (await store).paths(query("paths", given));
      expect(result?.paths.map(({ entities }) => entities)).toEqual([
        ["person:mei-zhao", lanting, qingyun],
        ["person:mei-zhao", lanting, "investor:willow", qingyun],
        ["person:mei-zhao", lanting, "person:shan-yuanfan", qingyun],
      ]);
      expect(result?.paths[0]?.steps.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
        ["s02"],
        ["s03"],
      ]);
      expect(result?.truncated).toBe(false);
    });

    test("a directed path follows subject to object", async () => {
      const given = { from: "model:yantai", to: "investor:willow", directed: "true" };
      expect((await (await store).paths(query("paths", given)))?.paths).toEqual([]);
      const turned = { from: "investor:willow", to: "model:yantai", directed: "true" };
      expect((await (await store).paths(query("paths", turned)))?.paths[0]?.entities).toHaveLength(3);
    });

    test("a path between entities of a type that is left out in between is still found", async () => {
      const given = { from: "person:mei-zhao", to: "person:shan-yuanfan", types: "company" };
      const result = await (await store).paths(query("paths", given));
      expect(result?.paths[0]?.entities).toEqual(["person:mei-zhao", lanting, "person:shan-yuanfan"]);
    });

    test("common links name each link with its statements", async () => {
      const result = await (await store).common(query("common", { ids: `${lanting},${qingyun}` }));
      expect(result?.common.map(({ entity }) => entity.id)).toEqual([
        "person:shan-yuanfan",
        "investor:willow",
        "model:yantai",
      ]);
      expect(result?.common[1]?.links.map(({ id, statements }) => [id, statements[0]?.id])).toEqual([
        [lanting, "s01"],
        [qingyun, "s09"],
      ]);
    });

    test("a subgraph names what is missing and keeps to its filters", async () => {
      const given = { ids: `${qingyun},${nobody}`, depth: 1, predicates: "resigned_from,integrated" };
      const result = await (await store).subgraph(query("subgraph", given));
      expect(result.entities.map(({ id }) => id)).toEqual([qingyun, "person:shan-yuanfan", "model:yantai"]);
      expect(result.statements.map(({ id }) => id)).toEqual(["s06", "s10", "s11"]);
      expect(result.missing).toEqual([nobody]);
      expect(result.truncated).toBe(false);
    });

    test("a subgraph that the limit cuts says so", async () => {
      const result = await (await store).subgraph(query("subgraph", { ids: qingyun, depth: 2, limit: 3 }));
      expect(result.entities.map(({ id }) => id)).toEqual([qingyun, lanting, "person:shan-yuanfan"]);
      expect(result.truncated).toBe(true);
    });

    test("an export holds everything, or what the filters and the entities asked for leave", async () => {
      const held = await store;
      const whole = await held.exportGraph(ExportQuery.parse({}));
      expect([whole.entities.length, whole.statements.length]).toEqual([8, 11]);
      const part = await held.exportGraph(
        ExportQuery.parse({ types: "person,company", predicates: "founded" }),
      );
      expect(part.entities).toHaveLength(5);
      expect(part.statements.map(({ id }) => id)).toEqual(["s02"]);
      const linked = await held.exportGraph(
        ExportQuery.parse({ types: "person,company", predicates: "founded", linked: "true" }),
      );
      expect(linked.entities).toHaveLength(2);
      expect(linked.statements).toEqual(part.statements);
      const alone = await held.exportGraph(
        ExportQuery.parse({ ids: lanting, predicates: "none", linked: "true" }),
      );
      expect([alone.entities.map(({ id }) => id), alone.statements]).toEqual([[lanting], []]);
      const around = await held.exportGraph(ExportQuery.parse({ depth: 0, ids: `${lanting},${qingyun}` }));
      expect(around.statements.map(({ id }) => id)).toEqual(["s03", "s08"]);
    });

    test("an export, the surroundings, paths and common links keep to status, publisher and day", async () => {
      const held = await store;
      const exported = async (filters: object) => {
        const { statements } = await held.exportGraph(ExportQuery.parse(filters));
        return statements.map(({ id }) => id);
      };
      expect(await exported({ statuses: "former" })).toEqual(["s04"]);
      expect(await exported({ statuses: "none" })).toEqual([]);
      expect(await exported({ types: "none" })).toEqual([]);
      expect(await exported({ statuses: "planned,negated" })).toEqual(["s05", "s08", "s10"]);
      const evening = await exported({ publishers: "江海财经" });
      const others = await exported({ exceptPublishers: ["江海财经"] });
      expect(evening).toContain("s01");
      expect(others).toContain("s01");
      expect(new Set([...evening, ...others]).size).toBe(11);
      const early = await exported({ asOf: "2021-12-31" });
      expect(early).toContain("s02");
      expect(early).not.toContain("s01");
      const former = await held.subgraph(query("subgraph", { ids: "person:mei-zhao", statuses: "former" }));
      expect(former.statements.map(({ id }) => id)).toEqual(["s04"]);
      const pathsBy = async (filters: object) => {
        const found = await held.paths(query("paths", { from: lanting, to: qingyun, ...filters }));
        return found?.paths.map(({ entities }) => entities.length);
      };
      expect(await pathsBy({})).toEqual([2, 3, 3, 3]);
      expect(await pathsBy({ statuses: "planned" })).toEqual([]);
      expect(await pathsBy({ asOf: "2024-06" })).toEqual([2, 3]);
      expect(await pathsBy({ since: "2030" })).toEqual([]);
      const common = await held.common(query("common", { ids: `${lanting},${qingyun}`, asOf: "2024-06" }));
      expect(common?.common.map(({ entity }) => entity.id)).toEqual(["model:yantai"]);
    });

    test("what is not in the graph is undefined", async () => {
      const held = await store;
      expect(await held.entity(nobody)).toBeUndefined();
      expect(await held.neighbours(nobody, query("neighbours", {}))).toBeUndefined();
      expect(await held.timeline(nobody, query("timeline", {}))).toBeUndefined();
      expect(await held.statement("s99" as StatementId)).toBeUndefined();
      expect(await held.document("none" as DocumentId)).toBeUndefined();
      expect(await held.paths(query("paths", { from: nobody, to: lanting }))).toBeUndefined();
      expect(await held.common(query("common", { ids: `${nobody},${lanting}` }))).toBeUndefined();
    });

    test("every answer keeps its contract", async () => {
      const held = await store;
      endpoints.overview.result.parse(await held.overview());
      endpoints.entity.result.parse(await held.entity(lanting));
      endpoints.paths.result.parse(await held.paths(query("paths", { from: lanting, to: qingyun })));
      endpoints.subgraph.result.parse(await held.subgraph(query("subgraph", { ids: lanting })));
    });
  });
}
