import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CanvasText } from "../../client/graph/labels/canvas-texts.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import { openPage } from "./browser.ts";
import { phone } from "./page-parts.ts";
import { type Serving, serveSnapshot } from "./serve-snapshot.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();
const at = (query: string) => `${browsing.serving.address}${query}`;

interface Place {
  readonly x: number;
  readonly y: number;
}
interface Tieline {
  readonly tieline: {
    readonly placeOf: (id: string) => Place | undefined;
    readonly texts: () => readonly CanvasText[];
  };
}
const placeOf = (page: Page, id: string) =>
  page.evaluate((wanted) => (window as unknown as Tieline).tieline.placeOf(wanted), id);
const textsOn = (page: Page) => page.evaluate(() => (window as unknown as Tieline).tieline.texts());

/** Waits until nothing on the canvas moves any more. */
async function rested(page: Page, id = "company:zhipu"): Promise<Place> {
  let before: Place | undefined;
  for (let tries = 0; tries < 60; tries += 1) {
    await page.waitForTimeout(250);
    const now = await placeOf(page, id);
    if (now && before && Math.hypot(now.x - before.x, now.y - before.y) < 0.01) return now;
    before = now;
  }
  throw new Error("The canvas does not come to rest.");
}

/** The texts that overlap, each pair in words. */
function overlaps(texts: readonly CanvasText[]): string[] {
  return texts.flatMap((a, place) =>
    texts.slice(place + 1).flatMap((b) => {
      const touch = a.boxes.some((one) =>
        b.boxes.some(
          (two) =>
            one.x + 0.5 < two.x + two.width &&
            two.x + 0.5 < one.x + one.width &&
            one.y + 0.5 < two.y + two.height &&
            two.y + 0.5 < one.y + one.height,
        ),
      );
      return touch ? [`${a.kind} ${a.text} × ${b.kind} ${b.text}`] : [];
    }),
  );
}

/** The colour of one pixel as the reader sees it. */
async function pixelAt(page: Page, { x, y }: Place): Promise<string> {
  const png = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement("canvas").getContext("2d");
    context?.drawImage(image, 0, 0);
    return `rgb(${[...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(", ")})`;
  }, png.toString("base64"));
}

test("colour and size are chosen at the foot of the legend, which then says what colours mean", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await rested(page);
  await page.getByLabel("Colour").selectOption("community");
  const legend = page.getByRole("group", { name: "Community" });
  await legend.getByText("smaller communities").waitFor();
  expect(new URL(page.url()).searchParams.get("colour")).toBe("community");
  const { x, y } = await rested(page, "company:deepseek");
  const row = legend.locator(".filter-row").filter({ hasText: "DeepSeek" });
  const swatch = await row
    .locator(".class-swatch")
    .evaluate((each) => getComputedStyle(each).backgroundColor);
  // Beside the icon, within the disc.
  expect(await pixelAt(page, { x: x - 14, y: y - 4 })).toBe(swatch);
  await row.getByRole("checkbox").click();
  expect(new URL(page.url()).searchParams.get("hide-community")).not.toBeNull();
  expect(await placeOf(page, "company:deepseek")).toBeUndefined();

  await page.getByLabel("Colour").selectOption("first-seen");
  await page.getByRole("group", { name: "First seen" }).waitFor();
  await page.getByLabel("Size").selectOption("none");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await page.getByLabel("Colour").inputValue()).toBe("community");
  expect(problems).toEqual([]);
});

test.each([
  ["desktop", "", {}],
  ["Chinese", "", { locale: "zh-CN" }],
  ["dark and wide", "", { viewport: { width: 1920, height: 1080 }, colorScheme: "dark" }],
  ["a phone", "", phone],
  ["everything", "?base=all", {}],
  ["a selection", "?entity=company:deepseek", {}],
  ["a selection in Chinese", "?entity=company:zhipu", { locale: "zh-CN" }],
  ["a circle", "?layout=circular", {}],
  ["layers", "?layout=hierarchical", {}],
] as const)("at rest no text lies on another: %s", async (_, query, options) => {
  const { page, problems } = await openPage(browsing.browser, at(query), options);
  await rested(page);
  const texts = await textsOn(page);
  expect(texts.length).toBeGreaterThan(8);
  expect(overlaps(texts)).toEqual([]);
  expect(problems).toEqual([]);
});

test("layouts are chosen from a menu, undone, and come back by the address", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  // They take room, and are gone with the first thing done.
  await page.getByRole("button", { name: "Close the questions" }).click();
  await page.getByRole("button", { name: "Fit" }).click();
  const map = await rested(page);
  const choose = async (name: string) => {
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitemradio", { name, exact: true }).click();
    return rested(page);
  };
  for (const [name, id] of [
    ["Circle", "circular"],
    ["Rings", "radial"],
    ["Layers", "hierarchical"],
    ["No overlap", "no-overlap"],
    ["ForceAtlas2", "force-atlas"],
  ] as const) {
    const place = await choose(name);
    expect(new URL(page.url()).searchParams.get("layout")).toBe(id);
    expect(Math.hypot(place.x - map.x, place.y - map.y)).toBeGreaterThan(3);
    await page.keyboard.press("Control+z");
    await page.waitForFunction((left) => !location.search.includes(left), `layout=${id}`);
  }
  const circle = await choose("Circle");
  const again = await openPage(browsing.browser, page.url());
  expect((await rested(again.page)).x).toBeCloseTo(circle.x, 0);
  await page.keyboard.press("Shift+M");
  const back = await rested(page);
  expect(back.x).toBeCloseTo(map.x, 0);
  expect(back.y).toBeCloseTo(map.y, 0);
  expect([...problems, ...again.problems]).toEqual([]);
});

test("a running layout says how far it is, pauses by a key, goes on, and stays where it is when paused", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?base=all"));
  await rested(page);
  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitemradio", { name: "ForceAtlas2" }).click();
  await page.keyboard.press("l");
  const progress = page.getByRole("region", { name: "Layout in progress" });
  await progress.getByText("Paused").waitFor();
  await progress.getByText(/\d+ % · [\d,]+ iterations/).waitFor();
  const place = await rested(page);
  await page.waitForTimeout(600);
  expect(await placeOf(page, "company:zhipu")).toEqual(place);
  await progress.getByRole("button", { name: "Resume" }).click();
  await progress.waitFor({ state: "detached" });
  await rested(page);
  expect(problems).toEqual([]);
});

test("with less motion a layout is there at once", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address, { reducedMotion: "reduce" });
  const map = await rested(page);
  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitemradio", { name: "Circle" }).click();
  const places = new Set<string>();
  for (let tries = 0; tries < 12; tries += 1) {
    const place = await placeOf(page, "company:zhipu");
    places.add(`${place?.x.toFixed(1)} ${place?.y.toFixed(1)}`);
    await page.waitForTimeout(60);
  }
  expect(places.size).toBeLessThanOrEqual(3);
  const now = await rested(page);
  expect(Math.hypot(now.x - map.x, now.y - map.y)).toBeGreaterThan(3);
});

test("the minimap comes when not everything is in view, and a drag on it moves the window", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await rested(page);
  const minimap = page.locator(".minimap");
  expect(await minimap.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await minimap.waitFor();
  const before = await rested(page);
  const box = await minimap.boundingBox();
  if (!box) throw new Error("The minimap has no box.");
  await page.mouse.move(box.x + 80, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + 110, box.y + 50, { steps: 4 });
  await page.mouse.up();
  const after = await rested(page);
  expect(after.x).toBeLessThan(before.x - 50);
  expect(await minimap.getAttribute("aria-hidden")).toBe("true");
  await page.waitForFunction(() => location.search.includes("camera="));
  await page.getByRole("button", { name: "Fit" }).click();
  await minimap.waitFor({ state: "hidden" });
  expect(problems).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "in the %s theme axe finds nothing serious in legends and the menu of layouts",
  async (colorScheme) => {
    const { page } = await openPage(browsing.browser, at("?colour=community&layout=circular"), {
      colorScheme,
    });
    await rested(page);
    await page.evaluate(
      await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
    );
    const hindrances = async (...parts: string[]) => {
      const { violations } = await page.evaluate(
        (include) =>
          (window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
            include,
          }),
        parts.map((part) => [part]),
      );
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    };
    expect(await hindrances(".filters", ".zoom-tools")).toEqual([]);
    await page.getByLabel("Colour").selectOption("betweenness");
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitem", { name: "Arrange again" }).waitFor();
    expect(await hindrances(".filters", ".layout-popover")).toEqual([]);
  },
);

let bundled: Serving | undefined;
beforeAll(async () => {
  const snapshot = JSON.parse(readFileSync("build/e2e/snapshot.json", "utf8")) as Snapshot;
  const between = snapshot.statements.find(
    ({ subject, predicate }) => subject === "company:tencent" && predicate === "integrated",
  );
  if (!between) throw new Error("The bundled graph no longer says what Tencent integrated.");
  const more = Array.from({ length: 11 }, (_, number) => ({
    ...between,
    id: `again-${number}` as typeof between.id,
    subject: "company:tencent" as typeof between.subject,
    object: "company:zhipu" as typeof between.object,
  }));
  mkdirSync("build/e2e", { recursive: true });
  writeFileSync(
    "build/e2e/bundled.json",
    JSON.stringify({ ...snapshot, statements: [...snapshot.statements, ...more] }),
  );
  bundled = await serveSnapshot("build/e2e/bundled.json");
});
afterAll(() => bundled?.stop());

test("more than eight parallel relations are one line with its count, which opens and closes on a click", async () => {
  const { page, problems } = await openPage(browsing.browser, bundled?.address ?? "");
  const zhipu = await rested(page);
  const tencent = await placeOf(page, "company:tencent");
  if (!tencent) throw new Error("Tencent is not drawn.");
  const pill = async () =>
    (await textsOn(page)).find(({ kind, text }) => kind === "badge" && /^1\d$/.test(text));
  const closed = (await pill())?.boxes[0];
  if (!closed) throw new Error("No count lies between Tencent and Zhipu.");
  const middle = { x: closed.x + closed.width / 2, y: closed.y + closed.height / 2 };
  expect(middle.x).toBeCloseTo((zhipu.x + tencent.x) / 2, -1);
  await page.mouse.click(middle.x, middle.y);
  await rested(page);
  expect((await pill())?.boxes[0]?.width).toBeGreaterThan(closed.width);

  await page.mouse.click(middle.x, middle.y);
  await rested(page);
  expect((await pill())?.boxes[0]).toEqual(closed);

  // Each of the fanned lines is a statement of its own.
  await page.mouse.click(middle.x, middle.y);
  await rested(page);
  const along = Math.atan2(zhipu.y - tencent.y, zhipu.x - tencent.x);
  const beside = (px: number) => ({ x: middle.x - Math.sin(along) * px, y: middle.y + Math.cos(along) * px });
  const opened = new Set<string>();
  for (const px of [24, 36, 48, -24, -36, -48]) {
    const { x, y } = beside(px);
    await page.mouse.click(x, y);
    await page.waitForTimeout(200);
    const statement = new URL(page.url()).searchParams.get("statement");
    if (statement) opened.add(statement);
    await page.keyboard.press("Escape");
    await rested(page);
  }
  expect(opened.size).toBeGreaterThanOrEqual(3);
  expect(problems).toEqual([]);
});
