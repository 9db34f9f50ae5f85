import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EntityCard, Overview, PathsResult } from "../../core/api.ts";
import { openPage } from "./browser.ts";
import { drawnOf, openCanvas } from "./canvas-parts.ts";
import { details, heading, searchBox, statsOf } from "./page-parts.ts";
import { serveGenerated } from "./serve-generated.ts";
import { type Serving, serveSnapshot } from "./serve-snapshot.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();
const articles = "../shared/eval/dev/texts";

interface Graph {
  readonly name: string;
  readonly isThere: boolean;
  readonly serve: () => Promise<Serving>;
}

const graphs: readonly Graph[] = [
  {
    name: "the bundled graph",
    isThere: true,
    serve: async () => ({ address: browsing.serving.address, stop: async () => {} }),
  },
  {
    name: "10,000 entities and 40,000 statements",
    isThere: true,
    serve: () => serveGenerated({ nodes: 10_000, edges: 40_000, seed: 1 }),
  },
  { name: "articles with gold", isThere: existsSync(articles), serve: serveArticles },
];

async function serveArticles(): Promise<Serving> {
  const out = "build/e2e/articles.json";
  const built = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/build-graph.ts", articles, "--out", out, "--quiet"],
    { encoding: "utf8" },
  );
  if (!existsSync(out)) throw new Error(`The articles do not build: ${built.stderr || built.stdout}`);
  return serveSnapshot(out);
}

for (const { name, isThere, serve } of graphs)
  describe.skipIf(!isThere)(`on ${name}`, () => {
    let serving: Serving;
    let overview: Overview;
    /** The best connected, and the one that it has a path to. */
    let hub: EntityCard;
    let paths: PathsResult;

    const ask = async <Answer>(path: string): Promise<Answer> =>
      (await (await fetch(new URL(path, serving.address))).json()) as Answer;
    const open = (query = "") =>
      openCanvas({ ...browsing, serving: { address: serving.address } }, query, { locale: "en-GB" });
    const nameOf = ({ name }: EntityCard) => name.en ?? name.zh ?? "";
    const pathHeads = (page: Page) => details(page).locator(".path-head");

    beforeAll(async () => {
      serving = await serve();
      overview = await ask<Overview>("/api/overview");
      const [first, ...others] = overview.entities;
      if (!first) throw new Error("The graph is empty.");
      hub = first;
      for (const { id } of others.slice(0, 20)) {
        paths = await ask<PathsResult>(`/api/paths?from=${hub.id}&to=${encodeURIComponent(id)}&k=3`);
        if (paths.paths.some(({ steps }) => steps.length > 1)) return;
      }
      throw new Error("No path of two steps leads from the best connected.");
    });
    afterAll(() => serving?.stop());

    test("a name is found, opens, and each fact opens its sentence and that its document", async () => {
      const { page, problems } = await open();
      await searchBox(page).fill(nameOf(hub));
      await page
        .getByRole("option", { name: nameOf(hub) })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await heading(page, nameOf(hub)).waitFor();
      await details(page).locator("li button").first().click();
      const quote = await details(page).getByRole("blockquote").first().innerText();
      expect(quote.length).toBeGreaterThan(5);
      await details(page).getByRole("button", { name: "Show in the document" }).first().click();
      const chosen = details(page).locator(".passage[data-chosen]");
      await chosen.first().waitFor();
      expect((await chosen.allInnerTexts()).join("").replace(/\s/g, "")).toBe(quote.replace(/\s/g, ""));
      expect(problems).toEqual([]);
    });

    test("expanding brings neighbours, and undo gives back what was", async () => {
      const { page, problems } = await open(`?entity=${hub.id}&expand=0,,,${hub.id}&base=none`);
      await heading(page, nameOf(hub)).waitFor();
      const before = await drawnOf(page);
      expect(before.drawnNodes).toBe(1);
      await details(page)
        .getByRole("button", { name: /^Expand \+/ })
        .click();
      await expect.poll(async () => (await drawnOf(page)).drawnNodes).toBeGreaterThan(1);
      await page.keyboard.press("Control+z");
      await expect.poll(() => drawnOf(page)).toEqual(before);
      expect(problems).toEqual([]);
    });

    test("paths are listed, the best first, and each step has its sentence", async () => {
      const [best] = paths.paths;
      const [from, to] = [best?.entities[0], best?.entities.at(-1)];
      const { page, problems } = await open(`?paths=${from}+${encodeURIComponent(to ?? "")}`);
      await pathHeads(page).first().click();
      await expect.poll(() => details(page).locator(".path-quote q").count()).toBe(best?.steps.length ?? 0);
      expect(problems).toEqual([]);
    });

    test("time, types and a day leave less, and a reset brings all back", async () => {
      const { page, problems } = await open("?base=all");
      const all = await statsOf(page);
      await page.getByRole("slider", { name: "Earliest date" }).focus();
      await page.keyboard.press("PageUp");
      await expect.poll(() => page.url()).toContain("from=");
      const later = await statsOf(page);
      expect(later.visibleEdges).toBeLessThan(all.visibleEdges);
      await page.getByRole("checkbox", { name: "People", exact: true }).click();
      const fewer = await statsOf(page);
      expect(fewer.visibleNodes).toBeLessThan(later.visibleNodes);
      expect([fewer.nodes, fewer.edges]).toEqual([all.nodes, all.edges]);
      await page.getByRole("button", { name: "Reset filters" }).click();
      expect(await statsOf(page)).toEqual(all);
      expect(problems).toEqual([]);
    });

    test("the table has a row for each statement that the filters leave", async () => {
      const { page, problems } = await open("?base=all&hide=person");
      await page.keyboard.press("t");
      const grid = page.getByRole("grid");
      await grid.waitFor();
      const { visibleEdges } = await statsOf(page);
      expect(await grid.getAttribute("aria-rowcount")).toBe(String(visibleEdges + 1));
      expect(await grid.locator("tbody tr").count()).toBeLessThan(60);
      expect(problems).toEqual([]);
    });

    test("a shared link opens the same view", async () => {
      const { page, problems } = await open(`?entity=${hub.id}&hide=investor,planned&colour=community`);
      await heading(page, nameOf(hub)).waitFor();
      await page.getByRole("button", { name: "Share", exact: true }).click();
      const dialog = page.getByRole("dialog", { name: "Share this view" });
      const link = await dialog.getByRole("textbox", { name: /It restores selection/ }).inputValue();
      const other = await openPage(browsing.browser, link);
      await heading(other.page, nameOf(hub)).waitFor();
      await expect.poll(() => statsOf(other.page)).toEqual(await statsOf(page));
      expect([...problems, ...other.problems]).toEqual([]);
    });

    test("an export holds the whole graph, or what the filters leave", async () => {
      const { page, problems } = await open("?base=all&hide=person,fact");
      const exported = async (scope?: string) => {
        await page.getByRole("button", { name: "Export" }).click();
        if (scope) await page.getByRole("menuitemradio", { name: scope }).click();
        const download = page.waitForEvent("download");
        await page.getByRole("menuitem", { name: "GraphML" }).click();
        const xml = await readFile(await (await download).path(), "utf8");
        return [xml.match(/<node /g)?.length ?? 0, xml.match(/<edge /g)?.length ?? 0];
      };
      const { counts } = overview;
      expect(await exported()).toEqual([counts.entities, counts.statements]);
      const { visibleNodes, visibleEdges } = await statsOf(page);
      expect(await exported("What the filters leave")).toEqual([visibleNodes, visibleEdges]);
      expect(problems).toEqual([]);
    });
  });
