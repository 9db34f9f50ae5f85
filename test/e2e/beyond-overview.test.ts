import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Entity, EntityId } from "../../core/entity.ts";
import { isDrawn, openCanvas, type Pixel, placeOf } from "./canvas-parts.ts";
import { details, heading, searchBox, statsOf } from "./page-parts.ts";
import { serveGenerated } from "./serve-generated.ts";
import { startBrowsing } from "./start-browsing.ts";

// The page gets 400 of 3000 entities, as it gets 10,000 of a graph that has a hundred thousand.
const HELD = 400;

const browsing = startBrowsing();
let generated: Awaited<ReturnType<typeof serveGenerated>>;
/** As the server ranks them. */
let ranked: readonly Entity[] = [];

beforeAll(async () => {
  generated = await serveGenerated(
    { nodes: 3000, edges: 9000, seed: 1 },
    { OVERVIEW_LIMIT: String(HELD), MOST_VIEWS: "0" },
  );
  ranked = generated.snapshot.entities.toSorted(
    (a, b) =>
      degreeOf(b) - degreeOf(a) ||
      (b.metrics?.pagerank ?? 0) - (a.metrics?.pagerank ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
});
afterAll(() => generated?.stop());

const degreeOf = ({ metrics }: Entity) => metrics?.degree ?? 0;
const nameOf = ({ name }: Entity) => name.en ?? name.zh ?? "";
const open = (query = "") =>
  openCanvas({ ...browsing, serving: { address: generated.address } }, query, { locale: "en-GB" });

/** Whom statements join to the entity. */
const neighboursOf = (id: EntityId): EntityId[] => [
  ...new Set(
    generated.snapshot.statements.flatMap(({ subject, object }) =>
      subject === id && object !== id ? [object] : object === id && subject !== id ? [subject] : [],
    ),
  ),
];

/** An entity that the page does not hold at first, with a name that no other begins with, and with neighbours that it does not hold. */
function farEntity(skip = 0): Entity {
  const held = new Set(ranked.slice(0, HELD).map(({ id }) => id));
  const found = ranked.slice(HELD + 300).filter((entity) => {
    const name = nameOf(entity).toLowerCase();
    const isOnly = ranked.every((each) => each === entity || !nameOf(each).toLowerCase().startsWith(name));
    const others = neighboursOf(entity.id);
    return isOnly && others.length > 2 && others.some((id) => !held.has(id));
  })[skip];
  if (!found) throw new Error("The generated graph has no such entity.");
  return found;
}

const hubs = () => ranked.slice(0, 4).map(({ id }) => id);

async function placesOf(page: Page): Promise<Pixel[]> {
  const places: Pixel[] = [];
  for (const id of hubs()) places.push(await placeOf(page, id));
  return places;
}

/** Where places lie from the first of them, by the distance to the second: the same wherever the camera stands. */
function shapeOf([first, second, ...rest]: readonly Pixel[]): number[] {
  if (!first || !second) return [];
  const unit = Math.hypot(second.x - first.x, second.y - first.y);
  return rest.flatMap(({ x, y }) => [(x - first.x) / unit, (y - first.y) / unit]);
}

function expectSameShape(before: readonly Pixel[], after: readonly Pixel[]): void {
  const now = shapeOf(after);
  shapeOf(before).forEach((value, at) => {
    expect(now[at]).toBeCloseTo(value, 2);
  });
}

test("what search finds beyond the overview is drawn with its neighbours, and nothing that stays moves", async () => {
  const { page, problems } = await open();
  const far = farEntity();
  expect((await statsOf(page)).nodes).toBe(HELD);
  await page.getByText(`search finds ${(ranked.length - HELD).toLocaleString("en")} more`).waitFor();
  const before = await placesOf(page);
  await searchBox(page).fill(nameOf(far));
  await page
    .getByRole("option", { name: nameOf(far) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await heading(page, nameOf(far)).waitFor();
  await page.waitForFunction((held) => {
    const { tieline } = window as unknown as { tieline: { stats: () => { nodes: number } } };
    return tieline.stats().nodes > held;
  }, HELD);
  expect(await placeOf(page, far.id)).toBeDefined();
  for (const id of neighboursOf(far.id)) expect(await isDrawn(page, id)).toBe(true);
  expectSameShape(before, await placesOf(page));
  // The line to each neighbour is one that can be opened.
  const line = generated.snapshot.statements.find(({ subject, object }) =>
    [subject, object].includes(far.id),
  );
  expect(await isDrawn(page, line?.id ?? "")).toBe(true);
  expect(problems).toEqual([]);
});

test("lines between what came and what was there are all drawn", async () => {
  const far = farEntity();
  const { page } = await open(`?entity=${far.id}&expand=12,,,${far.id}&base=none`);
  await heading(page, nameOf(far)).waitFor();
  const drawn = new Set([far.id, ...neighboursOf(far.id)]);
  const between = generated.snapshot.statements.filter(
    ({ subject, object }) => drawn.has(subject) && drawn.has(object),
  );
  for (const { id } of between) expect(await isDrawn(page, id)).toBe(true);
  expect((await statsOf(page)).visibleEdges).toBe(between.length);
});

test("a link to it opens with it drawn, and back and undo lead away and here again", async () => {
  const { page, problems } = await open();
  const far = farEntity();
  await searchBox(page).fill(nameOf(far));
  await page
    .getByRole("option", { name: nameOf(far) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await heading(page, nameOf(far)).waitFor();
  await page.waitForURL(/expand=/);
  const { pathname, search } = new URL(page.url());
  const again = await open(`${pathname.slice(1)}${search}`);
  await heading(again.page, nameOf(far)).waitFor();
  for (const id of neighboursOf(far.id)) expect(await isDrawn(again.page, id)).toBe(true);
  await page.keyboard.press("Control+z");
  await page.waitForURL((url) => !url.search.includes("expand="));
  await page.keyboard.press("Control+Shift+z");
  await page.waitForURL(/expand=/);
  expect(await isDrawn(page, far.id)).toBe(true);
  expect([...problems, ...again.problems]).toEqual([]);
});

test("a link that names it alone shows it with its neighbours, and back leads to where one was", async () => {
  const { page, problems } = await open("?hide=planned");
  const far = farEntity();
  await page.goto(`${generated.address}?entity=${far.id}`);
  await heading(page, nameOf(far)).waitFor();
  for (const id of neighboursOf(far.id)) expect(await placeOf(page, id)).toBeDefined();
  await page.goBack();
  await page.waitForURL(/\?hide=planned$/);
  await searchBox(page).fill(nameOf(far));
  await page
    .getByRole("option", { name: nameOf(far) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/expand=/);
  await page.waitForURL(/camera=/);
  await page.goBack();
  await page.waitForURL(/\?hide=planned$/);
  expect(problems).toEqual([]);
});

test("expanding counts and brings neighbours beyond the overview", async () => {
  const held = new Set(ranked.slice(0, HELD).map(({ id }) => id));
  const root = ranked
    .slice(0, HELD)
    .toReversed()
    .find(({ id }) => neighboursOf(id).filter((other) => !held.has(other)).length > 3);
  if (!root) throw new Error("The generated graph has no such entity.");
  const { page, problems } = await open(`?entity=${root.id}`);
  await heading(page, nameOf(root)).waitFor();
  const before = await placesOf(page);
  const expand = details(page).getByRole("button", { name: /^Expand \+/ });
  while (await expand.isVisible()) {
    const label = await expand.getAttribute("aria-label");
    await expand.click();
    await page.waitForFunction(
      (old) => document.querySelector(".entity-actions button")?.getAttribute("aria-label") !== old,
      label,
    );
  }
  for (const id of neighboursOf(root.id)) expect(await isDrawn(page, id)).toBe(true);
  expectSameShape(before, await placesOf(page));
  expect(problems).toEqual([]);
});

test("paths to what the overview does not hold are drawn", async () => {
  const far = farEntity();
  const hub = ranked[0];
  if (!hub) throw new Error("The generated graph is empty.");
  const { page, problems } = await open(`?paths=${far.id}+${hub.id}`);
  await details(page).getByRole("button", { name: /step/ }).first().waitFor();
  expect(await isDrawn(page, far.id)).toBe(true);
  expect(await isDrawn(page, hub.id)).toBe(true);
  expect(problems).toEqual([]);
});

test("a layout other than the map takes in what comes", async () => {
  const far = farEntity();
  const { page, problems } = await open("?layout=circular");
  await page.waitForTimeout(300);
  const before = await placesOf(page);
  await searchBox(page).fill(nameOf(far));
  await page
    .getByRole("option", { name: nameOf(far) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await heading(page, nameOf(far)).waitFor();
  expect(await placeOf(page, far.id)).toBeDefined();
  expectSameShape(before, await placesOf(page));
  expect(problems).toEqual([]);
});

test("where the server does not answer, the page goes on with what it has", async () => {
  const { page } = await open();
  const far = farEntity();
  await page.route("**/api/subgraph*", (route) => route.abort());
  await searchBox(page).fill(nameOf(far));
  await page
    .getByRole("option", { name: nameOf(far) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await heading(page, nameOf(far)).waitFor();
  expect(await isDrawn(page, far.id)).toBe(false);
  expect((await statsOf(page)).nodes).toBe(HELD);
  await page.unroute("**/api/subgraph*");
  await page.keyboard.press("Escape");
  await searchBox(page).fill(nameOf(far));
  await page
    .getByRole("option", { name: nameOf(far) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  expect(await placeOf(page, far.id)).toBeDefined();
});
