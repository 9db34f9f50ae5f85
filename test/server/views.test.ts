import { expect, test } from "vitest";
import { endpoints, type KeptView, Problem } from "../../core/api.ts";
import { openViewStore } from "../../server/views/open-view-store.ts";
import { type RunningApp, runApp } from "./running-app.ts";

const view: KeptView = { address: "?entity=company:zhipu&hide=person" };
const story: KeptView = {
  story: {
    title: "谁离开了兰亭 · Who left Lanting",
    steps: [
      {
        title: "The founder",
        text: "She left in spring.\n她在春天离开。",
        address: "?entity=person:mei-zhao",
      },
      { title: "", text: "", address: "" },
    ],
  },
};

const post = (app: RunningApp, body: unknown, type = "application/json") =>
  app.get("/api/views", {
    method: "POST",
    headers: { "Content-Type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test.each([
  ["view", view],
  ["story", story],
])("a %s is kept under a short id and given back as it was; the same has the same id", async (_, given) => {
  await using app = await runApp();
  const first = await post(app, given);
  expect(first.status).toBe(200);
  const { id, isLasting } = endpoints.keepView.result.strict().parse(await first.json());
  expect(id).toMatch(/^[a-z2-7]{10}$/);
  expect(isLasting).toBe(false);
  expect((await (await post(app, given)).json()).id).toBe(id);
  const kept = await app.get(`/api/views/${id}`);
  expect(endpoints.view.result.parse(await kept.json())).toEqual(given);
});

test.each([
  ["no address and no story", {}, 400, "address"],
  ["an address of another site", { address: "https://example.org/?x=1" }, 400, "address"],
  ["an address with a fragment", { address: "?a=1#b" }, 400, "address"],
  ["something besides the address", { ...view, title: "x" }, 400, "title"],
  ["a story without steps", { story: { title: "A", steps: [] } }, 400, "story.steps"],
  [
    "a story without a title",
    { story: { title: " ", steps: "story" in story && story.story.steps } },
    400,
    "story.title",
  ],
  [
    "a step with a script for an address",
    { story: { title: "A", steps: [{ title: "", text: "", address: "javascript:x" }] } },
    400,
    "story.steps.0.address",
  ],
  ["half a JSON", '{"address":', 400, "JSON"],
  ["too much", { address: `?x=${"y".repeat(40_000)}` }, 413, "32768"],
])("%s is refused with one problem that says why", async (_, body, status, named) => {
  await using app = await runApp();
  const response = await post(app, body);
  expect(response.status).toBe(status);
  const problem = Problem.strict().parse(await response.json());
  expect(problem.detail).toContain(named);
  expect(app.logged).toEqual([]);
});

test("only JSON is taken, so that no form of another site can post", async () => {
  await using app = await runApp();
  const response = await post(app, JSON.stringify(view), "text/plain");
  expect([response.status, (await response.json()).code]).toEqual([415, "unsupported_media_type"]);
});

test("an id that is not kept is a 404, and one that cannot be an id a 400", async () => {
  await using app = await runApp();
  const missing = await app.get("/api/views/aaaaaaaaaa");
  expect([missing.status, (await missing.json()).code]).toEqual([404, "view_not_found"]);
  const bad = await app.get("/api/views/..%2F..%2Fetc");
  expect([bad.status, (await bad.json()).code]).toEqual([400, "invalid_request"]);
});

test("other methods are told which there are", async () => {
  await using app = await runApp();
  const listed = await app.get("/api/views");
  expect([listed.status, listed.headers.get("allow")]).toEqual([405, "POST"]);
  const deleted = await app.get("/api/views/aaaaaaaaaa", { method: "DELETE" });
  expect([deleted.status, deleted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("who has too many views kept is asked to wait, and can still read", async () => {
  await using app = await runApp({ viewsPerMinute: 2 });
  const statuses: number[] = [];
  for (const at of [1, 2, 3]) statuses.push((await post(app, { address: `?degree=${at}` })).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await app.get("/api/overview")).status).toBe(200);
});

test("when no more can be kept, that is one problem, and what is kept stays", async () => {
  await using app = await runApp({ views: await openViewStore({ mostViews: 1, tell: () => {} }) });
  const { id } = await (await post(app, view)).json();
  const full = await post(app, story);
  expect([full.status, (await full.json()).code]).toEqual([507, "views_full"]);
  expect((await post(app, view)).status).toBe(200);
  expect((await app.get(`/api/views/${id}`)).status).toBe(200);
});
