import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { EntityDetail, SearchResult, StatementDetail } from "../../core/api.ts";
import { openPage } from "./browser.ts";
import { startBrowsing } from "./start-browsing.ts";

interface Stats {
  readonly nodes: number;
  readonly edges: number;
  readonly visibleNodes: number;
  readonly visibleEdges: number;
}

const browsing = startBrowsing();

const ask = async <Answer>(path: string): Promise<Answer> => {
  const response = await fetch(new URL(path, browsing.serving.address));
  return (await response.json()) as Answer;
};

const statsOf = (page: Page): Promise<Stats> =>
  page.evaluate(() => (window as unknown as { tieline: { stats: () => Stats } }).tieline.stats());

const details = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });

/** Types a name into the search box and takes the first suggestion that holds the given text. */
async function search(page: Page, query: string, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Search" }).fill(query);
  await page.getByRole("option").filter({ hasText: name }).first().click();
  await details(page).getByRole("heading", { name }).first().waitFor();
}

/** Opens the statements in the panel, one after the other, until one shows a quote. */
async function openStatement(page: Page, party: string): Promise<string> {
  const named = { name: new RegExp(party.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) };
  await details(page).getByRole("button", named).or(details(page).getByRole("link", named)).first().click();
  const quote = details(page).getByRole("blockquote").first();
  await quote.waitFor();
  return (await quote.innerText()).trim();
}

test.each([
  ["zhipu", "Zhipu"],
  ["智谱", "Zhipu"],
])("typing %s finds %s, and a fact about it opens the sentence that says so", async (query, name) => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await page.getByRole("region", { name: "Graph" }).waitFor();
  await search(page, query, name);

  const { hits } = await ask<SearchResult>(`/api/search?q=${encodeURIComponent(query)}`);
  const id = encodeURIComponent(hits[0]?.entity.id ?? "");
  const { statements, neighbours } = await ask<EntityDetail>(`/api/entities/${id}`);
  const other = neighbours[0];
  const shown = await openStatement(page, other?.name.en ?? other?.name.zh ?? "");
  const quotes = await Promise.all(
    statements.map((statement) =>
      ask<StatementDetail>(`/api/statements/${encodeURIComponent(statement.id)}`),
    ),
  );
  const bare = (text: string) => text.replace(/[\s“”"「」]+/g, "");
  const sentences = quotes.flatMap(({ statement }) => statement.evidence.map(({ quote }) => bare(quote)));
  expect(sentences.some((sentence) => bare(shown).includes(sentence) || sentence.includes(bare(shown)))).toBe(
    true,
  );
  expect(problems).toEqual([]);
});

test("the GraphML that the page gives holds as many nodes and edges as the page says", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "GraphML" }).click();
  const file = await (await download).path();
  const xml = await readFile(file, "utf8");
  const { nodes, edges } = await statsOf(page);
  expect(xml.match(/<node /g)).toHaveLength(nodes);
  expect(xml.match(/<edge /g)).toHaveLength(edges);
  expect(nodes).toBeGreaterThanOrEqual(120);
  expect(edges).toBeGreaterThanOrEqual(200);
  expect(problems).toEqual([]);
});

test("a filter takes its type off the canvas, and the address brings selection and filter back", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address);
  await search(page, "zhipu", "Zhipu");
  const before = await statsOf(page);
  const filter = page.getByRole("checkbox", { name: /^(Person|People)/ });
  // A styled checkbox may lie under its own label.
  await filter.click({ force: true });
  await page.waitForFunction(
    (all) => (window as unknown as { tieline: { stats: () => Stats } }).tieline.stats().visibleNodes < all,
    before.visibleNodes,
  );
  const filtered = await statsOf(page);
  expect({ nodes: filtered.nodes, edges: filtered.edges }).toEqual({
    nodes: before.nodes,
    edges: before.edges,
  });

  const again = await openPage(browsing.browser, page.url());
  await details(again.page).getByRole("heading", { name: "Zhipu" }).first().waitFor();
  expect(await statsOf(again.page)).toEqual(filtered);
});

test("on a phone the page is no wider than the screen, and a search opens the details", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await search(page, "zhipu", "Zhipu");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});
