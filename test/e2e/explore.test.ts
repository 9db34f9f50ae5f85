import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  drag,
  drawAround,
  drawnOf,
  expectSamePlaces,
  isDrawn,
  openCanvas,
  placeOf,
  placesOf,
  waitForDrawn,
} from "./canvas-parts.ts";
import { findHindrances } from "./find-hindrances.ts";
import { details, heading } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const openai = "company:openai";
const zhipu = "company:zhipu";
const meta = "company:meta";
const deepseek = "company:deepseek";
const others = ["company:microsoft", "company:xai", meta];

const notice = (page: Page) => page.locator(".notice");
const chips = (page: Page) => page.getByRole("list", { name: "What part is shown" });
const menu = (page: Page) => page.getByRole("menu");

async function select(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y);
  await details(page).waitFor();
}

async function openMenu(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y, { button: "right" });
  await menu(page).waitFor();
}

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? "")?.[0] ?? Number.NaN);

describe("expanding", () => {
  test("a double click brings the twelve most important, says so, the next the rest, and nothing moves", async () => {
    const { page, problems } = await openCanvas(browsing);
    const before = await drawnOf(page);
    const { x, y } = await placeOf(page, openai);
    const places = await placesOf(page, others);
    await page.mouse.dblclick(x, y);
    await notice(page).filter({ hasText: "12 of 22 added around OpenAI" }).waitFor();
    await waitForDrawn(page, before.drawnNodes + 12);
    expectSamePlaces(places, await placesOf(page, others));
    const again = await placeOf(page, openai);
    await page.mouse.dblclick(again.x, again.y);
    await notice(page).filter({ hasText: "10 of 10 added around OpenAI" }).waitFor();
    await waitForDrawn(page, before.drawnNodes + 22);
    const third = await placeOf(page, openai);
    await page.mouse.dblclick(third.x, third.y);
    await notice(page).filter({ hasText: "All neighbours of OpenAI are shown" }).waitFor();
    expect(problems).toEqual([]);
  });

  test("the second click of a double click means the disc also where the details have opened over it", async () => {
    const { page } = await openCanvas(browsing);
    const before = await drawnOf(page);
    const { x, y } = await placeOf(page, zhipu);
    expect(x).toBeGreaterThan(1048);
    await page.mouse.dblclick(x, y);
    await waitForDrawn(page, before.drawnNodes + 12);
    await heading(page, "Zhipu").waitFor();
    const shown = await placeOf(page, zhipu);
    expect(shown.x).toBeLessThan(1048);
  });

  test("collapsing gives the identical picture, pixel by pixel", async () => {
    const { page } = await openCanvas(browsing);
    await select(page, meta);
    await page.mouse.move(660, 20);
    await placeOf(page, meta);
    const clip = { x: 290, y: 120, width: 700, height: 480 };
    const before = await drawnOf(page);
    const picture = await settledPicture(page, clip);
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.querySelector(".notice") !== null);
    expect((await drawnOf(page)).drawnNodes).toBeGreaterThan(before.drawnNodes);
    await page.keyboard.press("Shift+E");
    await waitForDrawn(page, before.drawnNodes);
    expect(await drawnOf(page)).toEqual(before);
    expect((await settledPicture(page, clip)).equals(picture)).toBe(true);
  });

  test("the badge at a disc says how many more there are, and a click on it brings them", async () => {
    const { page } = await openCanvas(browsing);
    await select(page, openai);
    const before = await drawnOf(page);
    await details(page).getByRole("button", { name: "Expand +22" }).waitFor();
    await page.mouse.move(660, 20);
    const { x, y } = await placeOf(page, openai);
    // Upper right of a disc that is opened: radius 18 × 1.25.
    await page.mouse.click(x + 26, y - 26);
    await waitForDrawn(page, before.drawnNodes + 12);
    await details(page).getByRole("button", { name: "Expand +10" }).waitFor();
  });
});

/** A screenshot, once two in a row are alike. */
async function settledPicture(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  let last = await page.screenshot({ clip });
  for (let tried = 0; tried < 20; tried += 1) {
    await page.waitForTimeout(250);
    const now = await page.screenshot({ clip });
    if (now.equals(last)) return now;
    last = now;
  }
  return last;
}

describe("the menu", () => {
  test("counts what each relation would bring before anything comes, and brings just that", async () => {
    const { page, problems } = await openCanvas(browsing);
    const before = await drawnOf(page);
    await openMenu(page, zhipu);
    const investors = page.getByRole("menuitem", { name: /^Investors \+/ });
    const count = numberIn(await investors.textContent());
    expect(count).toBeGreaterThan(1);
    expect(await drawnOf(page)).toEqual(before);
    await page.getByRole("menuitem", { name: /^Expand all \+\d+/ }).waitFor();
    await investors.click();
    await waitForDrawn(page, before.drawnNodes + count);
    await openMenu(page, zhipu);
    expect(await page.getByRole("menuitem", { name: /^Investors/ }).count()).toBe(0);
    await page.getByRole("menuitem", { name: "Collapse" }).click();
    await waitForDrawn(page, before.drawnNodes);
    expect(problems).toEqual([]);
  });

  test.each([zhipu, "company:microsoft", openai, "company:bytedance"])(
    "beside %s it leaves the disc free and stays in the window",
    async (id) => {
      const { page } = await openCanvas(browsing);
      const { x, y } = await placeOf(page, id);
      await openMenu(page, id);
      const box = await page.locator(".context-menu").boundingBox();
      if (!box) throw new Error("The menu has no box.");
      expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1440);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
    },
  );

  test("opens by key on what is selected, is walked by arrows, and hides", async () => {
    const { page } = await openCanvas(browsing);
    await select(page, meta);
    await page.keyboard.press("Shift+F10");
    await menu(page).waitFor();
    expect(await menu(page).getAttribute("aria-label")).toBe("Menu of Meta");
    await page.keyboard.press("Escape");
    await menu(page).waitFor({ state: "detached" });
    await heading(page, "Meta").waitFor();
    await page.keyboard.press("ContextMenu");
    await menu(page).waitFor();
    await page.keyboard.type("Hide");
    await page.keyboard.press("Enter");
    await notice(page).filter({ hasText: "Meta hidden" }).waitFor();
    expect(await isDrawn(page, meta)).toBe(false);
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await placeOf(page, meta);
  });

  test("of a line opens its evidence, shows only its relation, or hides both ends", async () => {
    const { page } = await openCanvas(browsing);
    await select(page, "company:stepfun");
    await page.keyboard.press("1");
    const relation = details(page).locator(".fact-row, .fact-line").first();
    await relation.hover();
    const response = await page.request.get(
      `${browsing.serving.address}api/entities/${encodeURIComponent("company:stepfun")}`,
    );
    const { statements } = (await response.json()) as { statements: { id: string }[] };
    let opened = false;
    for (const { id } of statements) {
      if (!(await isDrawn(page, id))) continue;
      const { x, y } = await placeOf(page, id);
      await page.mouse.click(x, y, { button: "right" });
      await menu(page).waitFor();
      const open = page.getByRole("menuitem", { name: "Open the evidence" });
      if ((await open.count()) > 0) {
        expect(await page.getByRole("menuitem", { name: "Hide both ends" }).count()).toBe(1);
        expect(await page.getByRole("menuitem", { name: /^Only “/ }).count()).toBe(1);
        await open.click();
        await details(page).getByRole("blockquote").first().waitFor();
        opened = true;
        break;
      }
      await page.keyboard.press("Escape");
    }
    expect(opened).toBe(true);
  });

  test("of the empty canvas shows all, and brings back what was hidden and pinned", async () => {
    const { page } = await openCanvas(browsing);
    const before = await drawnOf(page);
    await select(page, meta);
    await page.keyboard.press("p");
    await page.keyboard.press("Delete");
    await chips(page).getByText("1 hidden").waitFor();
    await chips(page).getByText("1 pinned").waitFor();
    const openCanvasMenu = async () => {
      await page.mouse.click(320, 150, { button: "right" });
      await menu(page).waitFor();
    };
    await openCanvasMenu();
    await page.getByRole("menuitem", { name: "Unpin all 1" }).click();
    await openCanvasMenu();
    await page.getByRole("menuitem", { name: "Show 1 hidden again" }).click();
    await waitForDrawn(page, before.drawnNodes);
    await chips(page).waitFor({ state: "detached" });
    await openCanvasMenu();
    await page.getByRole("menuitem", { name: /^Show all/ }).click();
    await page.waitForFunction(
      (least) =>
        (window as unknown as { tieline: { stats: () => { drawnNodes: number } } }).tieline.stats()
          .drawnNodes > least,
      before.drawnNodes,
    );
  });

  test("axe finds nothing serious in it, in light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openCanvas(browsing, "", { colorScheme });
      await openMenu(page, zhipu);
      expect(await findHindrances(page)).toEqual([]);
    }
  });
});

describe("hiding and surroundings", () => {
  test("hide, hide others, and the chips lead back; the address keeps it", async () => {
    const { page } = await openCanvas(browsing);
    const before = await drawnOf(page);
    await select(page, deepseek);
    await page.keyboard.press("Delete");
    await details(page).waitFor({ state: "detached" });
    expect(await isDrawn(page, deepseek)).toBe(false);
    await chips(page).getByRole("button", { name: "Remove: 1 hidden" }).click();
    await placeOf(page, deepseek);
    expect(await drawnOf(page)).toEqual(before);

    await select(page, deepseek);
    await page.keyboard.press("Shift+Delete");
    await waitForDrawn(page, 1);
    await chips(page).getByText("Only DeepSeek").waitFor();
    await page.keyboard.press("e");
    await waitForDrawn(page, 13);
    const again = await openCanvas(browsing, new URL(page.url()).search);
    await waitForDrawn(again.page, 13);
    await chips(again.page).getByRole("button", { name: "Remove: Only DeepSeek" }).click();
    await waitForDrawn(again.page, before.drawnNodes);
  });

  test("all that is drawn can be hidden, and the page says how to get it back", async () => {
    const { page } = await openCanvas(browsing);
    const before = await drawnOf(page);
    await page.keyboard.press("Control+a");
    await heading(page, `${before.drawnNodes} entities`).waitFor();
    await page.keyboard.press("Delete");
    await page.keyboard.press("Escape");
    await page
      .getByRole("heading", { name: /Everything is hidden|^\d+ best|.*/ })
      .first()
      .waitFor();
    await page.keyboard.press("Control+z");
    await waitForDrawn(page, before.drawnNodes);
  });

  test("keys 1, 2 and 3 show the surroundings, the bar their direction, and × the way out", async () => {
    const { page, problems } = await openCanvas(browsing);
    const before = await drawnOf(page);
    const places = await placesOf(page, [meta]);
    await select(page, meta);
    const counts: number[] = [];
    for (const key of ["1", "2", "3"]) {
      await page.keyboard.press(key);
      await chips(page).getByText(`Around Meta, ${key} step`).waitFor();
      counts.push((await drawnOf(page)).drawnNodes);
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
    const bar = page.getByRole("region", { name: "Surroundings" });
    await bar.getByRole("radio", { name: "1" }).click();
    await waitForDrawn(page, counts[0] ?? 0);
    await bar.getByRole("radio", { name: "incoming" }).click();
    await chips(page).getByText("Around Meta, 1 step, incoming").waitFor();
    const incoming = (await drawnOf(page)).drawnNodes;
    await bar.getByRole("radio", { name: "outgoing" }).click();
    await chips(page).getByText("Around Meta, 1 step, outgoing").waitFor();
    const outgoing = (await drawnOf(page)).drawnNodes;
    expect(incoming + outgoing).toBeGreaterThanOrEqual((counts[0] ?? 0) + 1);
    await bar.getByRole("button", { name: "Leave the surroundings" }).click();
    await waitForDrawn(page, before.drawnNodes);
    await page.keyboard.press("Escape");
    expectSamePlaces(places, await placesOf(page, [meta]));
    expect(problems).toEqual([]);
  });
});

describe("pinning", () => {
  test("dragging a disc pins it and moves nothing else; a link brings it there, and undo back", async () => {
    const { page } = await openCanvas(browsing);
    const [start] = await placesOf(page, [meta]);
    if (!start) throw new Error("Meta is not drawn.");
    const rest = await placesOf(page, [openai, deepseek]);
    await drag(page, start, { x: -80, y: 60 });
    await chips(page).getByText("1 pinned").waitFor();
    const dropped = await placeOf(page, meta);
    expectSamePlaces([{ x: start.x - 80, y: start.y + 60 }], [dropped]);
    expectSamePlaces(rest, await placesOf(page, [openai, deepseek]));
    expect(new URL(page.url()).searchParams.get("pin")).toMatch(/company:meta$/);
    expect(await details(page).count()).toBe(0);

    const again = await openCanvas(browsing, new URL(page.url()).search);
    await chips(again.page).getByText("1 pinned").waitFor();
    await page.keyboard.press("Control+z");
    expectSamePlaces([start], await placesOf(page, [meta]));
    await page.keyboard.press("Control+y");
    expectSamePlaces([dropped], await placesOf(page, [meta]));
  });

  test("two quick clicks on different discs are two clicks, not a double click", async () => {
    const { page } = await openCanvas(browsing);
    const [first, second] = [await placeOf(page, meta), await placeOf(page, openai)];
    await page.keyboard.down("Shift");
    await page.mouse.click(first.x, first.y);
    await page.mouse.click(second.x, second.y);
    await page.keyboard.up("Shift");
    await heading(page, "2 entities").waitFor();
  });

  test("what is selected together is dragged together, and P lets go", async () => {
    const { page } = await openCanvas(browsing);
    for (const id of [meta, openai]) {
      // The details that open may move the picture.
      const { x, y } = await placeOf(page, id);
      await page.keyboard.down("Shift");
      await page.mouse.click(x, y);
      await page.keyboard.up("Shift");
    }
    await heading(page, "2 entities").waitFor();
    const [first] = await placesOf(page, [meta]);
    if (!first) throw new Error("Meta is not drawn.");
    const start = await placesOf(page, [meta, openai]);
    await drag(page, first, { x: 40, y: -30 });
    await chips(page).getByText("2 pinned").waitFor();
    expectSamePlaces(
      start.map(({ x, y }) => ({ x: x + 40, y: y - 30 })),
      await placesOf(page, [meta, openai]),
    );
    await page.keyboard.press("p");
    await chips(page).waitFor({ state: "detached" });
    expectSamePlaces(start, await placesOf(page, [meta, openai]));
  });
});

describe("several at once", () => {
  test("Shift and drag draws around them; the panel counts, lights and acts on all", async () => {
    const { page, problems } = await openCanvas(browsing);
    const middle = await placeOf(page, "company:xai");
    const reach = 60;
    await drawAround(page, [
      { x: middle.x - reach, y: middle.y - reach },
      { x: middle.x + reach, y: middle.y - reach },
      { x: middle.x + reach, y: middle.y + reach },
      { x: middle.x - reach, y: middle.y + reach },
    ]);
    const title = details(page).getByRole("heading", { level: 2 });
    await title.filter({ hasText: /^\d+ entities$/ }).waitFor();
    const count = numberIn(await title.textContent());
    expect(count).toBeGreaterThan(1);
    const rows = details(page).locator(".picked-row");
    expect(await rows.count()).toBe(count);
    const types = details(page).getByRole("list", { name: "By type" }).getByRole("listitem");
    const sum = (await types.allTextContents()).reduce((total, text) => total + numberIn(text), 0);
    expect(sum).toBe(count);
    await details(page)
      .getByRole("heading", { name: /^(Among them|No statements)/ })
      .waitFor();
    expect(await findHindrances(page)).toEqual([]);

    await details(page).getByRole("button", { name: "Take xAI out" }).click();
    if (count > 2) await title.filter({ hasText: `${count - 1} entities` }).waitFor();
    await page.keyboard.down("Shift");
    const place = await placeOf(page, "company:xai");
    await page.mouse.click(place.x, place.y);
    await page.keyboard.up("Shift");
    await title.filter({ hasText: `${count} entities` }).waitFor();

    const drawn = await drawnOf(page);
    await details(page).getByRole("button", { name: "Hide", exact: true }).click();
    await chips(page).getByText(`${count} hidden`).waitFor();
    expect((await drawnOf(page)).drawnNodes).toBeLessThanOrEqual(drawn.drawnNodes - count);
    expect(problems).toEqual([]);
  });

  test("of two one asks for paths, of up to five for what they share, and names are copied", async () => {
    const { page } = await openCanvas(browsing, `?pick=${meta}+${openai}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await heading(page, "2 entities").waitFor();
    await details(page).getByRole("button", { name: "Copy names" }).click();
    await notice(page).filter({ hasText: "2 names copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("OpenAI\nMeta");
    await details(page).getByRole("button", { name: "Common links" }).click();
    await page.waitForURL(/common=/);
    await page.goBack();
    await heading(page, "2 entities").waitFor();
    await details(page).getByRole("button", { name: "Path between them" }).click();
    await page.waitForURL(/paths=/);
  });
});

test("more than fifty steps are taken back by key and done again, each to the same picture", async () => {
  const { page } = await openCanvas(browsing);
  const first = await drawnOf(page);
  const steps = 51;
  const trail: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const row = step % 3;
    if (row === 0) await select(page, meta);
    if (row === 0) await page.keyboard.press("p");
    if (row === 1) await page.keyboard.press(step % 2 === 0 ? "1" : "2");
    if (row === 2) await page.getByRole("button", { name: "Leave the surroundings" }).click();
    await page.waitForTimeout(40);
    trail.push((await drawnOf(page)).drawnNodes);
  }
  for (let step = steps - 1; step >= 0; step -= 1) {
    expect((await drawnOf(page)).drawnNodes).toBe(trail[step]);
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(40);
  }
  expect(await drawnOf(page)).toEqual(first);
  expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  const redo = page.getByRole("button", { name: "Redo" });
  await redo.click();
  for (let step = 1; step < steps; step += 1) await page.keyboard.press("Control+y");
  expect((await drawnOf(page)).drawnNodes).toBe(trail.at(-1));
  expect(await redo.isDisabled()).toBe(true);
});
