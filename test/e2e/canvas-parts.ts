import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openPage } from "./browser.ts";
import type { startBrowsing } from "./start-browsing.ts";

/** How much of the graph the canvas draws. */
export interface Drawn {
  readonly drawnNodes: number;
  readonly drawnEdges: number;
}

interface Tieline {
  readonly stats: () => Drawn;
  readonly placeOf: (id: string) => Pixel | undefined;
}

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

type Holder = { readonly tieline: Tieline };

export const drawnOf = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const { drawnNodes, drawnEdges } = (window as unknown as Holder).tieline.stats();
    return { drawnNodes, drawnEdges };
  });

const peek = (page: Page, id: string): Promise<Pixel | undefined> =>
  page.evaluate((of) => (window as unknown as Holder).tieline.placeOf(of), id);

/** The middle of a disc in px of the window, once the camera stands still. */
export async function placeOf(page: Page, id: string): Promise<Pixel> {
  let last: Pixel | undefined;
  for (let tried = 0; tried < 60; tried += 1) {
    const now = await peek(page, id);
    if (now && last && Math.hypot(now.x - last.x, now.y - last.y) < 0.01) return now;
    last = now;
    await page.waitForTimeout(120);
  }
  throw new Error(`${id} is not drawn, or the camera never stands still.`);
}

export const isDrawn = async (page: Page, id: string): Promise<boolean> =>
  (await peek(page, id)) !== undefined;

/** Waits until the canvas draws as many entities. */
export const waitForDrawn = (page: Page, nodes: number) =>
  page.waitForFunction(
    (wanted) => (window as unknown as Holder).tieline.stats().drawnNodes === wanted,
    nodes,
    { timeout: 15_000 },
  );

export async function drag(page: Page, from: Pixel, by: Pixel): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
  await page.mouse.up();
}

/** Drags along a line with Shift, around what lies within. */
export async function drawAround(page: Page, line: readonly Pixel[]): Promise<void> {
  const [first, ...rest] = line;
  if (!first) return;
  await page.keyboard.down("Shift");
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
}

/** Opens the page at a query of its address, and waits for the first picture. */
export async function openCanvas(
  browsing: ReturnType<typeof startBrowsing>,
  query = "",
  options: Parameters<typeof openPage>[2] = {},
) {
  const opened = await openPage(browsing.browser, `${browsing.serving.address}${query}`, {
    reducedMotion: "reduce",
    ...options,
  });
  await opened.page.waitForFunction(
    () => ((window as unknown as Holder).tieline?.stats?.().drawnNodes ?? 0) > 0,
  );
  await opened.page.waitForFunction(() => document.querySelector("canvas") !== null);
  return opened;
}

/** Where entities stand, to be compared with where they stand later. */
export async function placesOf(page: Page, ids: readonly string[]): Promise<Pixel[]> {
  const places: Pixel[] = [];
  for (const id of ids) places.push(await placeOf(page, id));
  return places;
}

/** Nothing has moved by as much as a pixel. */
export function expectSamePlaces(before: readonly Pixel[], after: readonly Pixel[]): void {
  before.forEach(({ x, y }, at) => {
    expect(Math.hypot(x - (after[at]?.x ?? 0), y - (after[at]?.y ?? 0))).toBeLessThan(1);
  });
}
