import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { PathsResult } from "../../core/api.ts";
import { openPage } from "./browser.ts";
import { drawnOf, openCanvas, placeOf } from "./canvas-parts.ts";
import { details, phone, searchBox } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

/** The kinds of trouble that axe finds and that hinder someone. */
async function checkAccessibility(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (part: string) => Promise<AxeResults> } }).axe.run(".details"),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(" | ")}`);
}

const between = "?paths=company:tencent+company:deepseek";
const open = (path = "", options = {}) =>
  openPage(browsing.browser, new URL(path, browsing.serving.address).href, options);

const pathHeads = (page: Page) => details(page).locator(".path-head");
const sentences = (page: Page) => details(page).locator(".path-quote q");

const askPaths = async (query: string): Promise<PathsResult> => {
  const response = await fetch(new URL(`/api/paths?${query}`, browsing.serving.address));
  return (await response.json()) as PathsResult;
};

/** Opens the n-th path of the list and waits for the sentences of its steps. */
async function openPath(page: Page, index: number, steps: number): Promise<string[]> {
  await pathHeads(page).nth(index).click();
  await expect.poll(() => sentences(page).count()).toBe(steps);
  return sentences(page).allInnerTexts();
}

test("a first visitor asks by one press how two are connected, and each step has its sentence", async () => {
  const { page, problems } = await open();
  await page.getByRole("button", { name: "How is Tencent connected to DeepSeek?" }).click();
  await details(page).getByRole("heading", { level: 2, name: "Paths" }).waitFor();
  const { paths } = await askPaths("from=company:tencent&to=company:deepseek&k=20");
  await pathHeads(page).first().waitFor();
  expect(await pathHeads(page).count()).toBe(5);
  for (const [index, path] of paths.slice(0, 3).entries()) {
    const quotes = await openPath(page, index, path.steps.length);
    expect(quotes.every((quote) => quote.length > 5)).toBe(true);
    expect(await details(page).locator(".path-quote mark").count()).toBeGreaterThanOrEqual(path.steps.length);
  }
  await details(page).getByRole("button", { name: "Show 5 more" }).click();
  expect(await pathHeads(page).count()).toBe(10);

  await pathHeads(page).nth(1).click();
  await details(page).locator(".path-quote").first().click();
  await details(page).getByRole("blockquote").first().waitFor();
  await details(page).getByRole("button", { name: "Back to the paths" }).click();
  await expect.poll(() => pathHeads(page).nth(1).getAttribute("aria-expanded")).toBe("true");
  expect(problems).toEqual([]);
});

test("the same is asked by keys alone: the search, Shift+P, and the other name", async () => {
  const { page, problems } = await openCanvas(browsing);
  await page.keyboard.press("/");
  await expect.poll(() => searchBox(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type("tencent");
  await page
    .getByRole("option", { name: /^Tencent/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await details(page).getByRole("heading", { level: 2, name: "Tencent" }).waitFor();
  await page.keyboard.press("Shift+P");
  const to = details(page).getByRole("combobox", { name: "To" });
  await expect.poll(() => to.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type("deepseek");
  await page
    .getByRole("option", { name: /^DeepSeek/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await pathHeads(page).first().waitFor();
  await expect.poll(() => page.url()).toContain("paths=company:tencent+company:deepseek");

  await pathHeads(page).first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => pathHeads(page).nth(2).getAttribute("aria-expanded")).toBe("true");
  await expect.poll(() => page.url()).toContain("chosen=2");
  await details(page).getByRole("button", { name: "Swap the ends" }).press("Enter");
  await expect.poll(() => page.url()).toContain("paths=company:deepseek+company:tencent");
  await page.keyboard.press("Escape");
  await expect.poll(() => details(page).count()).toBe(0);
  expect(problems).toEqual([]);
});

test("direction, steps and order of time narrow the paths, and a path that is not there says what to try", async () => {
  const { page, problems } = await open(`${between}&steps=2`);
  await pathHeads(page).first().waitFor();
  await details(page).getByRole("button", { name: "In time order" }).click();
  await expect.poll(() => page.url()).toContain("inorder=1");
  const { paths } = await askPaths("from=company:tencent&to=company:deepseek&k=20&steps=2&inorder=true");
  await expect.poll(() => pathHeads(page).count()).toBe(Math.min(5, paths.length));

  const narrow = await open("?paths=company:tencent+company:xai&steps=1&directed=1&hide=company");
  await details(narrow.page).getByRole("heading", { name: "No path leads from one to the other" }).waitFor();
  await details(narrow.page).getByRole("button", { name: "Up to 6 steps" }).click();
  await expect.poll(() => narrow.page.url()).toContain("steps=6");
  const returning = details(narrow.page).getByRole("button", { name: /^Show again: .*path/ });
  await returning.click();
  await pathHeads(narrow.page).first().waitFor();
  expect([...problems, ...narrow.problems]).toEqual([]);
});

test("what several share stands in a table whose cells open the statements", async () => {
  const { page, problems } = await open("?common=company:tencent+company:deepseek");
  const table = details(page).getByRole("table", { name: "In common" });
  await table.waitFor();
  expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(["Shared", "Tencent", "DeepSeek"]);
  const rows = await table.getByRole("row").count();
  expect(rows).toBeGreaterThan(4);

  await details(page).getByRole("combobox", { name: "Add" }).fill("alibaba");
  await page
    .getByRole("option", { name: /^Alibaba/ })
    .first()
    .click();
  await expect.poll(() => table.getByRole("columnheader").count()).toBe(4);
  await details(page)
    .getByRole("button", { name: /Shared by/ })
    .click();
  await page.getByRole("option", { name: "all 3" }).click();
  await expect.poll(() => page.url()).toContain("least=3");
  await expect.poll(() => table.getByRole("row").count()).toBeLessThan(rows);
  await details(page).getByRole("button", { name: "Remove Alibaba" }).click();
  await expect.poll(() => table.getByRole("columnheader").count()).toBe(3);

  await table.getByRole("cell").getByRole("button").first().click();
  await details(page).getByRole("blockquote").first().waitFor();
  await details(page).getByRole("button", { name: "Back to what they share" }).click();
  await table.waitFor();
  expect(problems).toEqual([]);
});

test("a click on the canvas names the other end, a line chooses its path, and what a path needs is drawn", async () => {
  const { page, problems } = await openCanvas(browsing, "?paths=company:tencent");
  await details(page).getByRole("heading", { name: "Paths" }).waitFor();
  await placeOf(page, "company:deepseek");
  // Beside every disc: the question stays open.
  await page.mouse.click(330, 300);
  expect(await details(page).getByRole("heading", { name: "Paths" }).count()).toBe(1);
  // A second click at once would be the second of a double click.
  await page.waitForTimeout(600);
  const other = await placeOf(page, "company:deepseek");
  await page.mouse.click(other.x, other.y);
  await pathHeads(page).first().waitFor();

  const { paths } = await askPaths("from=company:tencent&to=company:deepseek&k=20");
  const statement = paths[2]?.steps[0]?.statements[0]?.id ?? "";
  await page.waitForTimeout(600);
  const line = await placeOf(page, statement);
  await page.mouse.click(line.x, line.y);
  await expect.poll(() => pathHeads(page).nth(2).getAttribute("aria-expanded")).toBe("true");

  const bare = await open(`${between}&base=none`);
  await pathHeads(bare.page).first().waitFor();
  const { drawnNodes } = await drawnOf(bare.page);
  expect(drawnNodes).toBe(new Set(paths.slice(0, 5).flatMap(({ entities }) => entities)).size);
  expect([...problems, ...bare.problems]).toEqual([]);
});

test.each([
  "paths=",
  "paths=-",
  "paths=company:tencent+company:tencent",
  "paths=%00",
  "common=",
  "common=nobody",
])("an address with %s opens a page that works", async (query) => {
  const { page, problems } = await open(`?${query}&steps=99&chosen=-1&least=x`);
  await searchBox(page).waitFor();
  await page.getByRole("region", { name: "Graph" }).waitFor();
  expect(problems).toEqual([]);
});

test("entities that are not in the graph are said to be missing", async () => {
  const { page } = await open("?paths=company:nobody-at-all+company:deepseek");
  await details(page).getByRole("alert").getByText("This is not in the graph").waitFor();
});

test.each(["light", "dark"] as const)("both panels are accessible in %s", async (colorScheme) => {
  const paths = await open(between, { colorScheme });
  await pathHeads(paths.page).first().waitFor();
  await expect.poll(() => sentences(paths.page).count()).toBeGreaterThan(0);
  expect(await checkAccessibility(paths.page)).toEqual([]);
  const common = await open("?common=company:tencent+company:deepseek+company:alibaba", { colorScheme });
  await details(common.page).getByRole("table").waitFor();
  expect(await checkAccessibility(common.page)).toEqual([]);
});

test("on a phone both panels fit its width, and their controls are large enough for a finger", async () => {
  for (const path of [between, "?common=company:tencent+company:deepseek+company:alibaba"]) {
    const { page, problems } = await open(path, phone);
    await details(page).locator(".path-head, .common-table").first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const low = await details(page)
      .locator(".connect button:visible")
      .evaluateAll((buttons) =>
        buttons
          .filter(
            (button) => !button.closest("[aria-hidden=true]") && button.getBoundingClientRect().height < 43,
          )
          .map((button) => button.outerHTML.slice(0, 120)),
      );
    expect(low).toEqual([]);
    expect(problems).toEqual([]);
  }
});
