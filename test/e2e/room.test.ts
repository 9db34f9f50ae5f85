import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { details, heading, phone, searchBox } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const at = (query: string) => `${browsing.serving.address}${query}`;
const sized = (width: number, height: number) => ({ viewport: { width, height } });

const graph = (page: Page) => page.getByRole("region", { name: "Graph" });
const legend = (page: Page) => page.getByRole("region", { name: "Filters" });
const questions = (page: Page) => page.getByRole("navigation", { name: "Questions to start from" });
const tools = (page: Page) => page.getByRole("toolbar", { name: "Tools" });
const timeline = (page: Page) => page.getByRole("region", { name: "Timeline" });
const zoom = (page: Page) => page.getByRole("toolbar", { name: "Zoom" });
const table = (page: Page) => page.getByRole("region", { name: "Table" });

/** Pairs of these that lie on each other, and those that reach out of the window; each by its name. */
async function collisions(page: Page, parts: Readonly<Record<string, Locator>>): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const boxes = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => {
      const box = await part.boundingBox();
      if (!box) throw new Error(`${name} is not on the page.`);
      return { name, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    }),
  );
  return boxes.flatMap((one, place) => [
    ...(one.left < 0 || one.top < 0 || one.right > width || one.bottom > height
      ? [`${one.name} reaches out of the window`]
      : []),
    ...boxes
      .slice(place + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.name} lies on ${other.name}`),
  ]);
}

/** Px that the page, or what is in this part of it, is wider than the room that it has. */
const sidewaysScroll = (part: Locator) =>
  part.evaluate((element) =>
    Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      element.scrollWidth - element.clientWidth,
    ),
  );

describe.each([
  [1440, 900],
  [1280, 720],
  [900, 700],
  [760, 600],
])("at %i × %i", (width, height) => {
  test("nothing of the overview lies on anything else", async () => {
    const { page } = await openPage(browsing.browser, browsing.serving.address, sized(width, height));
    await questions(page).waitFor();
    await graph(page).waitFor();
    expect(
      await collisions(page, {
        search: searchBox(page),
        tools: tools(page),
        legend: legend(page),
        questions: questions(page),
        zoom: zoom(page),
        timeline: timeline(page),
      }),
    ).toEqual([]);
  });

  test("nothing lies on the details of what is selected", async () => {
    const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"), sized(width, height));
    await heading(page, "Zhipu").waitFor();
    expect(
      await collisions(page, {
        search: searchBox(page),
        tools: tools(page),
        details: details(page),
        zoom: zoom(page),
        timeline: timeline(page),
      }),
    ).toEqual([]);
  });

  test("the table gives up columns, never scrolls sideways", async () => {
    const { page } = await openPage(
      browsing.browser,
      at("?screen=table&table=statements"),
      sized(width, height),
    );
    await page.getByRole("grid").waitFor();
    const parts = { search: searchBox(page), tools: tools(page), legend: legend(page), table: table(page) };
    expect(await collisions(page, parts)).toEqual([]);
    expect(await sidewaysScroll(page.getByRole("grid").locator(".."))).toBe(0);
    // The narrowest writes each row in two lines.
    const columns = { 1440: 8, 1280: 8, 900: 4, 760: 0 }[width];
    expect(await page.getByRole("columnheader").count()).toBe(columns);
  });
});

test("a low window shows the whole legend, a lower one scrolls it above its foot", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address, sized(1280, 720));
  await graph(page).waitFor();
  const scrolls = () =>
    page.getByRole("checkbox", { name: "Negated", exact: true }).evaluate((box) => {
      const rows = box.closest(".filter-groups");
      return rows ? rows.scrollHeight > rows.clientHeight : undefined;
    });
  expect(await scrolls()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 560 });
  expect(await scrolls()).toBe(true);
  expect(await collisions(page, { legend: legend(page), timeline: timeline(page) })).toEqual([]);
});

test("questions stand in one row, and the graph takes their place when they are closed", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address, {
    ...sized(1280, 720),
    reducedMotion: "reduce",
  });
  await questions(page).waitFor();
  await graph(page).waitFor();
  expect((await questions(page).boundingBox())?.height).toBeLessThan(40);
  const lowest = () =>
    page.evaluate(() =>
      Math.max(
        ...(
          window as unknown as { tieline: { texts: () => { boxes: { y: number; height: number }[] }[] } }
        ).tieline
          .texts()
          .flatMap(({ boxes }) => boxes.map(({ y, height }) => y + height)),
      ),
    );
  await expect.poll(lowest).toBeGreaterThan(0);
  const before = await lowest();
  await questions(page).getByRole("button").last().click();
  await expect.poll(lowest).toBeGreaterThan(before + 8);
});

test("in a narrow window the legend folds while details are open, and unfolds over the graph", async () => {
  const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"), sized(900, 700));
  await heading(page, "Zhipu").waitFor();
  expect(await legend(page).count()).toBe(0);
  const unfold = page.getByRole("button", { name: "Filters", exact: true });
  await unfold.click();
  await legend(page).waitFor();
  expect(await unfold.getAttribute("aria-expanded")).toBe("true");
  expect(await collisions(page, { legend: legend(page), timeline: timeline(page) })).toEqual([]);
  await unfold.click();
  expect(await legend(page).count()).toBe(0);
  await details(page).getByRole("button", { name: "Close" }).click();
  await legend(page).waitFor();
});

describe.each([
  [390, 844],
  [360, 640],
])("on a phone of %i × %i", (width, height) => {
  const options = { ...phone, ...sized(width, height) };

  test("search, tools of the canvas, questions and sheet keep apart", async () => {
    const { page } = await openPage(browsing.browser, browsing.serving.address, options);
    await questions(page).waitFor();
    await graph(page).waitFor();
    const parts = {
      search: searchBox(page),
      fit: page.getByRole("button", { name: "Fit the graph into view" }),
      question: questions(page).getByRole("button").first(),
      sheet: page.getByRole("button", { name: "Show more of the panel" }),
    };
    expect(await collisions(page, parts)).toEqual([]);
    expect(await sidewaysScroll(page.locator("body"))).toBe(0);
  });

  test("details and rows are as wide as the screen", async () => {
    const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"), options);
    await heading(page, "Zhipu").waitFor();
    expect(await sidewaysScroll(details(page))).toBe(0);
    await page.goto(at("?screen=table&table=statements"));
    await page.getByRole("grid").waitFor();
    expect(await sidewaysScroll(page.getByRole("grid").locator(".."))).toBe(0);
  });
});
