import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { statusOf } from "../../core/graph/statement-status.ts";
import type { Statement } from "../../core/statement.ts";
import { openPage } from "./browser.ts";
import { details, heading, phone, searchBox, statsOf } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const at = (query: string) => `${browsing.serving.address}${query}`;

test.each([
  ["月之", "Moonshot AI"],
  ["yuezhi", "Moonshot AI"],
  ["deepsek", "DeepSeek"],
])("typing %s suggests %s first, and Enter opens it", async (query, name) => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await searchBox(page).fill(query);
  await page.getByRole("option", { name }).first().waitFor();
  await searchBox(page).press("Enter");
  await heading(page, name).waitFor();
  expect(problems).toEqual([]);
});

test("what nobody is called is said to be so", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address);
  await searchBox(page).fill("qqqzzzxx");
  await page.getByText("No entity is called “qqqzzzxx”").waitFor();
});

test("with keys alone one finds an entity, opens a statement, comes back and leaves", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await page.getByRole("button", { name: "Export" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("zhipu");
  await page.getByRole("option", { name: "Zhipu" }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const title = heading(page, "Zhipu");
  await title.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");

  const fact = details(page).locator("li button").first();
  for (let presses = 0; presses < 10; presses += 1) {
    if (await fact.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await details(page).getByRole("blockquote").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");

  await details(page).getByRole("button", { name: "Back to Zhipu" }).press("Enter");
  await title.waitFor();
  await page.keyboard.press("Escape");
  await details(page).waitFor({ state: "detached" });
  expect(page.url()).not.toContain("entity=");
  expect(problems).toEqual([]);
});

test("a statement shows subject, cue and object in the sentence, and where it comes from", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?entity=company:zhipu"));
  await details(page).locator("li button").first().click();
  const quote = details(page).getByRole("blockquote").first();
  await quote.waitFor();
  expect(await quote.locator("mark").count()).toBeGreaterThanOrEqual(2);
  expect(await quote.getAttribute("lang")).toMatch(/^(en|zh-Hans)$/);
  const link = details(page).getByRole("article").first().getByRole("link");
  expect(await link.getAttribute("rel")).toContain("noopener");
  expect(problems).toEqual([]);
});

test("back and forward go through what was opened and filtered", async () => {
  const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"));
  await heading(page, "Zhipu").waitFor();
  await details(page).locator("li button").first().click();
  await details(page).getByRole("blockquote").first().waitFor();
  await page.goBack();
  await heading(page, "Zhipu").waitFor();
  await page.goForward();
  await details(page).getByRole("blockquote").first().waitFor();

  const people = page.getByRole("checkbox", { name: "People", exact: true });
  await people.click();
  expect(await people.isChecked()).toBe(false);
  await page.goBack();
  expect(await people.isChecked()).toBe(true);
});

test("relations are filters too, alone by double click, and a reset brings all back", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address);
  const relation = page.getByRole("checkbox", { name: "resigned from", exact: true });
  await relation.waitFor();
  const all = await statsOf(page);
  await relation.click();
  const without = await statsOf(page);
  expect(without.visibleEdges).toBeLessThan(all.visibleEdges);
  await relation.dblclick();
  const alone = await statsOf(page);
  expect(alone.visibleEdges).toBe(all.visibleEdges - without.visibleEdges);
  expect(new URL(page.url()).searchParams.get("hide")).toContain("works_at");
  await page.getByRole("button", { name: "Reset filters" }).click();
  expect(await statsOf(page)).toEqual(all);
});

test("filtered to nothing says so and offers the way back", async () => {
  const { page, problems } = await openPage(
    browsing.browser,
    at("?hide=company,person,investor,model,product,institution,group"),
  );
  await page.getByRole("heading", { name: "Nothing passes these filters" }).waitFor();
  await page.getByRole("status").getByRole("button", { name: "Reset filters" }).click();
  expect((await statsOf(page)).visibleNodes).toBeGreaterThan(100);
  expect(problems).toEqual([]);
});

test("the menu exports what the filters leave where that is chosen, else the whole graph", async () => {
  const { page } = await openPage(browsing.browser, at("?hide=person"));
  const nodesOf = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "GraphML" }).click();
    return (await readFile(await (await download).path(), "utf8")).match(/<node /g)?.length ?? 0;
  };
  await page.getByRole("button", { name: "Export" }).click();
  const whole = await nodesOf();
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitemradio", { name: "What the filters leave" }).click();
  const part = await nodesOf();
  expect(whole).toBe((await statsOf(page)).nodes);
  expect(part).toBeLessThan(whole);
});

test.each([["fact"], ["former"], ["fact,former,planned,reported,negated"]])(
  "a download of what the filters leave has nothing of what is ticked off: %s",
  async (hide) => {
    const { page, problems } = await openPage(browsing.browser, at(`?base=all&hide=${hide}`));
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitemradio", { name: "What the filters leave" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "JSON" }).click();
    const { entities, statements } = JSON.parse(await readFile(await (await download).path(), "utf8")) as {
      readonly entities: readonly object[];
      readonly statements: readonly Statement[];
    };
    const hidden = hide.split(",");
    expect(statements.map(statusOf).filter((status) => hidden.includes(status))).toEqual([]);
    const { visibleEdges, visibleNodes } = await statsOf(page);
    expect([entities.length, statements.length]).toEqual([visibleNodes, visibleEdges]);
    expect(problems).toEqual([]);
  },
);

test("the language switches all of the interface, and theme and language are kept", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?entity=company:zhipu"));
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("complementary", { name: "详情" }).getByRole("heading", { name: /^智谱/ }).waitFor();
  await page.getByRole("checkbox", { name: "公司", exact: true }).waitFor();
  await page.getByRole("button", { name: "深色主题" }).click();
  await page.reload();
  await page.getByRole("combobox", { name: "搜索" }).waitFor();
  const root = page.locator("html");
  expect(await root.getAttribute("lang")).toBe("zh-Hans");
  expect(await root.getAttribute("data-theme")).toBe("dark");
  expect(problems).toEqual([]);
});

test("a question of the first visit opens its answer, and the questions are gone", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  const questions = page.getByRole("navigation", { name: "Questions to start from" });
  const first = questions.getByRole("button").first();
  const asked = (await first.innerText())
    .replace(/^.* (left|plugged in|backed|founded) /, "")
    .replace("?", "");
  await first.click();
  await heading(page, asked).waitFor();
  await questions.waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test.each([390, 360])(
  "on a phone %i px wide a sheet holds filters and details, and nothing runs off",
  async (width) => {
    const { page, problems } = await openPage(browsing.browser, browsing.serving.address, {
      ...phone,
      viewport: { width, height: 740 },
    });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.getByRole("button", { name: "Filters" }).tap();
    await page.getByRole("checkbox", { name: "People", exact: true }).tap();
    expect(new URL(page.url()).searchParams.get("hide")).toBe("person");
    await searchBox(page).fill("zhipu");
    await page.getByRole("option", { name: "Zhipu" }).first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole("option", { name: "Zhipu" }).first().tap();
    await heading(page, "Zhipu").waitFor();
    await details(page).locator("li button").first().tap();
    await details(page).getByRole("blockquote").first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  },
);
