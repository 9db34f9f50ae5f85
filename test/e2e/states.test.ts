import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { details, heading, phone } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const at = (query: string) => `${browsing.serving.address}${query}`;
const overviewApi = "**/api/overview";

/** What axe finds that hinders someone, in words short enough for a failed test. */
async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(["light", "dark"] as const)("in the %s theme axe finds nothing serious", (colorScheme) => {
  test("in the overview", async () => {
    const { page } = await openPage(browsing.browser, browsing.serving.address, { colorScheme });
    await page.getByRole("navigation", { name: "Questions to start from" }).waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test("in entity, statement and suggestions", async () => {
    const { page } = await openPage(browsing.browser, at("?entity=company:zhipu&hide=group"), {
      colorScheme,
    });
    await heading(page, "Zhipu").waitFor();
    await page.waitForTimeout(400);
    expect(await hindrances(page)).toEqual([]);
    await details(page).locator("li button").first().click();
    await details(page).getByRole("blockquote").first().waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Search" }).fill("zhi");
    await page.getByRole("option").first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test("in a document, the list of documents and the table", async () => {
    const { page } = await openPage(browsing.browser, at("?document=en-01ai-yi&at=120"), { colorScheme });
    await details(page).locator(".passage[data-chosen]").first().waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press("d");
    await page.getByRole("dialog", { name: "Documents" }).getByRole("listitem").first().waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await page.getByRole("grid").waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test("on a phone", async () => {
    const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"), { ...phone, colorScheme });
    await heading(page, "Zhipu").waitFor();
    await page.waitForTimeout(400);
    expect(await hindrances(page)).toEqual([]);
  });
});

test("a server that fails is said to have failed, and one more try opens the view of the address", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address);
  await page.route(overviewApi, (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      body: JSON.stringify({
        type: "about:blank",
        title: "Something went wrong",
        status: 500,
        code: "internal_error",
      }),
    }),
  );
  await page.goto(at("?entity=company:zhipu"));
  await page.getByRole("heading", { name: "The server could not answer this" }).waitFor();
  await page.getByText("GET /api/overview · 500").waitFor();
  await page.unroute(overviewApi);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("region", { name: "Graph" }).waitFor();
  await heading(page, "Zhipu").waitFor();
});

test("a server that is gone is said to be gone, also when a statement is opened", async () => {
  const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"));
  await heading(page, "Zhipu").waitFor();
  await page.route("**/api/statements/*", (route) => route.abort());
  await details(page).locator("li button").first().click();
  await details(page).getByRole("heading", { name: "The server did not answer" }).waitFor();
  await page.unroute("**/api/statements/*");
  await details(page).getByRole("button", { name: "Try again" }).click();
  await details(page).getByRole("blockquote").first().waitFor();
});

test("while the graph is awaited the legend is there, and a card after a moment", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address);
  let answer = () => {};
  const isAwaited = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(overviewApi, async (route) => {
    await isAwaited;
    await route.continue();
  });
  await page.reload();
  await page.getByRole("checkbox", { name: "Companies", exact: true }).waitFor();
  await page.getByText("Opening the graph").waitFor();
  answer();
  await page.getByRole("region", { name: "Graph" }).waitFor();
});

test.each([
  ["?entity=company:nobody-of-that-name", "This is not in the graph"],
  ["?statement=nothing", "This is not in the graph"],
])("%s leads to a panel that says so, beside the whole graph", async (query, text) => {
  const { page } = await openPage(browsing.browser, at(query));
  await details(page).getByRole("heading", { name: text }).waitFor();
  await details(page).getByRole("button", { name: "Close" }).click();
  await details(page).waitFor({ state: "detached" });
  expect(page.url()).toBe(browsing.serving.address);
});

test("an address full of nonsense opens the whole graph", async () => {
  const { page, problems } = await openPage(
    browsing.browser,
    at("?entity=%E0%A4%A&hide=dragons&camera=x&lang=9"),
  );
  await page.getByRole("region", { name: "Graph" }).waitFor();
  expect(await details(page).count()).toBe(0);
  expect(problems).toEqual([]);
});
