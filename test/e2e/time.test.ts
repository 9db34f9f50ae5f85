import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { details, phone, statsOf } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const timeline = (page: Page): Locator => page.getByRole("region", { name: "Timeline" });
const earliest = (page: Page): Locator => page.getByRole("slider", { name: "Earliest date" });
const latest = (page: Page): Locator => page.getByRole("slider", { name: "Latest date" });

/** Opens a view and waits until the bars are there. */
async function openTime(path = "", options: Parameters<typeof openPage>[2] = {}) {
  const opened = await openPage(browsing.browser, browsing.serving.address + path, options);
  await opened.page.locator(".timeline-bars path").first().waitFor();
  return opened;
}

const addressOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Waits until the address says so. */
const untilAddress = (page: Page, key: string, value: string | null): Promise<unknown> =>
  page.waitForFunction(
    ([name, wanted]) => new URLSearchParams(window.location.search).get(name ?? "") === wanted,
    [key, value] as const,
  );

/** Where the bars stand on the screen. */
async function trackOf(page: Page) {
  const box = await page.locator(".timeline-track").boundingBox();
  if (!box) throw new Error("There are no bars on the screen.");
  const at = (part: number) => ({ x: box.x + box.width * part, y: box.y + 30 });
  return { ...box, at };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const part of [0.3, 0.7, 1]) {
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  }
  await page.mouse.up();
}

test("the timeline stacks statements by kind, says its range in ISO and what lies before it", async () => {
  const { page, problems } = await openTime();
  await timeline(page)
    .getByText(/^\d{4}-\d{2} –/)
    .waitFor();
  await timeline(page).getByText("statements per month").waitFor();
  const fills = await page
    .locator(".timeline-bars path")
    .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute("fill")))]);
  expect(fills.length).toBe(5);
  const earlier = timeline(page).getByRole("button", { name: /earlier$/ });
  await earlier.click();
  await timeline(page).getByRole("button", { name: "only the dense years" }).click();
  await earlier.waitFor();
  expect(await timeline(page).getByRole("img").getAttribute("aria-label")).toMatch(/^Statements by date/);
  expect(problems).toEqual([]);
});

test("a pointer draws a window, drags it and its handles; one drag is one step of undo, a double click resets", async () => {
  const { page, problems } = await openTime();
  const all = await statsOf(page);
  const { at } = await trackOf(page);
  await drag(page, at(0.5), at(0.8));
  await page.waitForFunction(() => /from=.*to=/.test(window.location.search));
  const drawn = { from: addressOf(page).get("from"), to: addressOf(page).get("to") };
  expect((await statsOf(page)).visibleEdges).toBeLessThan(all.visibleEdges);
  await drag(page, at(0.65), at(0.75));
  await page.waitForFunction((from) => !window.location.search.includes(`from=${from}`), drawn.from);
  const months = (from: string | null, to: string | null) => Date.parse(to ?? "") - Date.parse(from ?? "");
  const moved = { from: addressOf(page).get("from"), to: addressOf(page).get("to") };
  expect(Math.abs(months(moved.from, moved.to) - months(drawn.from, drawn.to))).toBeLessThan(4 * 86_400_000);
  const handle = await page.locator(".timeline-handle").first().boundingBox();
  await drag(page, { x: handle?.x ?? 0, y: at(0).y }, at(0.45));
  await page.waitForFunction((from) => !window.location.search.includes(`from=${from}`), moved.from);
  for (const back of [moved, drawn]) {
    await page.keyboard.press("Control+z");
    await untilAddress(page, "from", back.from);
  }
  await page.mouse.dblclick(at(0.2).x, at(0.2).y);
  await untilAddress(page, "from", null);
  expect((await statsOf(page)).visibleEdges).toBe(all.visibleEdges);
  expect(problems).toEqual([]);
});

test("a handle moves by a month with an arrow, by a year with Shift, and to its end with Home", async () => {
  const { page } = await openTime();
  await earliest(page).focus();
  await page.keyboard.press("ArrowRight");
  const first = await earliest(page).getAttribute("aria-valuetext");
  expect(first).toMatch(/^\d{4}-02$/);
  await page.keyboard.press("Shift+ArrowRight");
  expect(await earliest(page).getAttribute("aria-valuetext")).toBe(`${Number(first?.slice(0, 4)) + 1}-02`);
  await page.keyboard.press("Home");
  expect(await earliest(page).getAttribute("aria-valuetext")).toBe("no bound");
  await latest(page).focus();
  await page.keyboard.press("ArrowLeft");
  expect(await latest(page).getAttribute("aria-valuetext")).toMatch(/^\d{4}-\d{2}$/);
  await page.keyboard.press("End");
  await untilAddress(page, "to", null);
});

test("a bar tells its kinds under the pointer, and a click selects its month", async () => {
  const { page } = await openTime();
  const { at } = await trackOf(page);
  await page.mouse.move(at(0.76).x, at(0.76).y);
  const tip = page.locator(".timeline-tip");
  await tip.getByText(/^\d{4}-\d{2} · \d+ statements?$/).waitFor();
  const month = (await tip.locator("strong").innerText()).slice(0, 7);
  expect(await tip.locator(".timeline-tip-row").count()).toBeGreaterThan(1);
  await page.mouse.click(at(0.76).x, at(0.76).y);
  await untilAddress(page, "from", month);
  await untilAddress(page, "to", month);
  await page.mouse.click(at(0.76).x, at(0.76).y);
  await untilAddress(page, "from", null);
});

test("Space plays and pauses, brackets step by a month, and nothing that stays moves", async () => {
  const { page, problems } = await openTime("?camera=0.5,0.5,1");
  await page.keyboard.press("]");
  await page.waitForFunction(() => /from=\d{4}-01&to=\d{4}-03/.test(window.location.search));
  await page.keyboard.press("]");
  await page.waitForFunction(() => /from=\d{4}-02&to=\d{4}-04/.test(window.location.search));
  await page.keyboard.press("[");
  await page.waitForFunction(() => /from=\d{4}-01&to=\d{4}-03/.test(window.location.search));
  const before = addressOf(page).get("from");
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.waitForTimeout(1200);
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "Play through time" }).waitFor();
  await page.waitForFunction((from) => !window.location.search.includes(`from=${from}`), before);
  expect(addressOf(page).get("camera")).toBe("0.5,0.5,1");
  await page.keyboard.press("Control+z");
  await untilAddress(page, "from", before);
  expect(problems).toEqual([]);
});

test("the graph as of a day lacks what came later, tells was from is, and the address restores it", async () => {
  const { page, problems } = await openTime();
  const all = await statsOf(page);
  await page.getByRole("button", { name: /Time options$/ }).click();
  await page.getByRole("radio", { name: /The graph as of a day/ }).check({ force: true });
  const day = page.getByRole("textbox", { name: "Day that the graph is looked at" });
  await day.fill("2024-13");
  await page.getByText("Not a date").waitFor();
  await day.fill("2024-06-30");
  await day.press("Enter");
  await untilAddress(page, "as-of", "2024-06-30");
  const then = await statsOf(page);
  expect(then.visibleEdges).toBeLessThan(all.visibleEdges);
  expect(then.visibleEdges).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await day.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.classList.contains("timeline-dates"));
  await timeline(page).getByText("was").waitFor();
  await page.getByRole("slider", { name: "Day that the graph is looked at" }).focus();
  await page.keyboard.press("ArrowLeft");
  await untilAddress(page, "as-of", "2024-05");
  expect((await statsOf(page)).visibleEdges).toBeLessThanOrEqual(then.visibleEdges);
  const again = await openTime(`?${new URL(page.url()).searchParams}`);
  expect(await statsOf(again.page)).toEqual(await statsOf(page));
  expect(problems).toEqual([]);
});

test("a post that ended is a fact before its end and former after it", async () => {
  const overview = await (await fetch(new URL("api/overview", browsing.serving.address))).json();
  type Card = {
    subject: string;
    predicate: string;
    object: string;
    modality: string;
    polarity: string;
    firstSeen?: string;
    qualifiers?: { former?: boolean; when?: { from?: string } };
  };
  const cards = overview.statements as Card[];
  const dateOf = (card: Card) => card.qualifiers?.when?.from ?? card.firstSeen ?? "";
  const isFact = (card: Card) => card.polarity === "asserted" && card.modality === "fact";
  const left = cards.find(
    (card) =>
      card.predicate === "resigned_from" &&
      isFact(card) &&
      cards.some(
        (post) =>
          post.predicate === "works_at" &&
          post.subject === card.subject &&
          post.object === card.object &&
          isFact(post) &&
          !post.qualifiers?.former &&
          dateOf(post) < dateOf(card),
      ),
  );
  if (!left) throw new Error("The bundled graph holds no post that a later departure ends.");
  const statusAt = async (day: string) => {
    const { page } = await openTime(
      `?as-of=${day}&entity=${left.subject}&hide=planned,reported,negated,resigned_from,founded,hired`,
    );
    const rows = page.getByRole("checkbox", { name: "Former", exact: true });
    await rows.waitFor();
    await rows.click({ force: true });
    await page.waitForFunction(() => /hide=[^&]*former/.test(window.location.search));
    return statsOf(page);
  };
  const after = dateOf(left).slice(0, 10);
  const { visibleEdges } = await statusAt(after);
  const shown = await openTime(`?as-of=${after}&hide=planned,reported,negated,resigned_from,founded,hired`);
  expect((await statsOf(shown.page)).visibleEdges).toBeGreaterThan(visibleEdges);
});

test("an entity has its events as dots and as a list, and each opens its statement", async () => {
  const { page, problems } = await openTime("?entity=company:zhipu");
  const events = details(page).getByRole("region", { name: "Events in time" });
  const toggle = events.getByRole("button", { name: /events in time/ });
  await toggle.click();
  const row = events.getByRole("button").nth(1);
  expect(await row.innerText()).toMatch(/\d{4}/);
  await row.press("Enter");
  await page.waitForFunction(() => window.location.search.includes("statement="));
  await details(page).getByRole("blockquote").first().waitFor();
  await page.goBack();
  const dot = events.locator("circle").first();
  await dot.waitFor();
  const box = await dot.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
  await events
    .getByText(/\d{4}.* · /)
    .last()
    .waitFor();
  await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
  await page.waitForFunction(() => window.location.search.includes("statement="));
  expect(problems).toEqual([]);
});

test("on a phone the timeline is in the sheet, and a finger draws a window", async () => {
  const { page, problems } = await openTime("", phone);
  await page.getByRole("button", { name: "Show more of the panel" }).tap();
  await page.waitForTimeout(400);
  const { at, y } = await trackOf(page);
  expect(y).toBeGreaterThan(370);
  await page.touchscreen.tap(at(0.76).x, at(0.76).y);
  await page.waitForFunction(() => /from=.*to=/.test(window.location.search));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});
