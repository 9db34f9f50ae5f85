import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { KeptView, ViewId } from "../../../core/api.ts";
import { openViewStore } from "../../../server/views/open-view-store.ts";
import { viewIds } from "../../../server/views/view-ids.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-views-"));
afterAll(() => rmSync(folder, { recursive: true }));

const view = (at: number): KeptView => ({ address: `?degree=${at}` });

async function open(name: string) {
  const told: string[] = [];
  const file = join(folder, name);
  return { file, told, views: await openViewStore({ file, tell: (message) => told.push(message) }) };
}

test("what is kept is there when the server starts again, and is written once", async () => {
  const first = await open("again.ndjson");
  expect(existsSync(first.file)).toBe(false);
  const kept = await Promise.all([
    first.views.keep(view(1)),
    first.views.keep(view(1)),
    first.views.keep(view(2)),
  ]);
  expect(kept.map((each) => each?.isLasting)).toEqual([true, true, true]);
  const second = await open("again.ndjson");
  await second.views.keep(view(1));
  expect(second.views.find(kept[2]?.id as ViewId)).toEqual(view(2));
  expect(readFileSync(first.file, "utf8").trim().split("\n")).toHaveLength(2);
  expect([...first.told, ...second.told]).toEqual([]);
});

test("damaged lines are one message, and a line that was cut off does not swallow the next", async () => {
  const before = await open("damaged.ndjson");
  const first = await before.views.keep(view(1));
  appendFileSync(before.file, 'no JSON\n{"id":"aaaaaaaaaa","view":{"address":"javascript:x"}}\n{"id":"bbbb');
  const { views, told, file } = await open("damaged.ndjson");
  expect(told).toEqual([`${file}: lines 2, 3, 4 cannot be read and are left out; 1 views can.`]);
  expect(views.find(first?.id as ViewId)).toEqual(view(1));
  const next = await views.keep(view(2));
  expect((await open("damaged.ndjson")).views.find(next?.id as ViewId)).toEqual(view(2));
});

test("where nothing can be written, views are kept in memory and that is said once", async () => {
  // A folder in the place of the file's folder can be refused to everyone, even to root.
  writeFileSync(join(folder, "wall"), "");
  const { views, told } = await open("wall/views.ndjson");
  const kept = await views.keep(view(1));
  await views.keep(view(2));
  expect(kept).toMatchObject({ isLasting: false });
  expect(views.find(kept?.id as ViewId)).toEqual(view(1));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("views are kept until the server ends");
});

test("a file that cannot be read is said once, and is not written to", async () => {
  mkdirSync(join(folder, "is-a-folder"));
  const { views, told } = await open("is-a-folder");
  expect(await views.keep(view(1))).toMatchObject({ isLasting: false });
  expect(told).toHaveLength(1);
});

test("a view that has the short id of another has a longer one", async () => {
  const [short = ""] = viewIds(view(1));
  writeFileSync(join(folder, "taken.ndjson"), `${JSON.stringify({ id: short, view: view(7) })}\n`);
  const { views } = await open("taken.ndjson");
  const kept = await views.keep(view(1));
  expect(kept?.id).toBe(viewIds(view(1))[1]);
  expect(kept?.id).toHaveLength(11);
});

test("ids stay what they are, since links have them", () => {
  expect(viewIds({ address: "?entity=company:zhipu" })[0]).toBe("vbagnnpgre");
});
