import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { details, heading, phone, searchBox } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const open = (options?: Parameters<typeof openPage>[2]) =>
  openPage(browsing.browser, browsing.serving.address, options);

/** The sections of the open list, each with the texts of its rows. */
const sectionsOf = (page: Page) =>
  page.locator(".search-list [role=group]").evaluateAll((groups) =>
    groups.map((group) => ({
      title: group.querySelector(".section-head")?.textContent,
      rows: [...group.querySelectorAll("[role=option]")].map((row) => row.textContent ?? ""),
    })),
  );

/** The row that the keys are on, by its text. */
const activeRow = (page: Page) =>
  searchBox(page).evaluate((input) => {
    const id = input.getAttribute("aria-activedescendant");
    return id ? document.getElementById(id)?.textContent : undefined;
  });

test.each([
  ["0700", "Tencent", "ticker 0700.HK"],
  ["codeium", "Windsurf", "also Codeium"],
  ["mianbizhi", "ModelBest", "pinyin mian bi zhi neng"],
  ["zhpu", "Zhipu", "also"],
  ["zhpi", "Zhipu", "also"],
  ["騰訊", "Tencent", "written 腾讯 here"],
])("%s finds %s and says why: %s", async (query, name, why) => {
  const { page, problems } = await open();
  await searchBox(page).fill(query);
  const first = page.getByRole("option").first();
  await first.filter({ hasText: name }).waitFor();
  expect(await first.textContent()).toContain(why);
  expect(await first.textContent()).toMatch(/\d+ links?/);
  expect(problems).toEqual([]);
});

test("the list is walked by keys, and the row is ringed on a canvas that does not move", async () => {
  const { page, problems } = await open();
  await page.getByRole("button", { name: "Export" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("zhip");
  await page.getByRole("option", { name: "Zhipu" }).first().waitFor();
  const before = page.url();
  await page.keyboard.press("ArrowDown");
  expect(await activeRow(page)).toContain("Zhipu");
  await page.keyboard.press("End");
  const last = (await sectionsOf(page)).at(-1)?.rows.at(-1);
  expect(await activeRow(page)).toBe(last);
  await page.keyboard.press("Home");
  expect(await activeRow(page)).toContain("Zhipu");
  expect(page.url()).toBe(before);
  await page.keyboard.press("Escape");
  expect(await searchBox(page).inputValue()).toBe("");
  await page.keyboard.press("Escape");
  await page.getByRole("listbox").waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("Tab leaves the box and closes the list", async () => {
  const { page } = await open();
  await searchBox(page).fill("zhip");
  await page.getByRole("option", { name: "Zhipu" }).first().waitFor();
  await page.keyboard.press("Tab");
  await page.getByRole("listbox").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).not.toBe("combobox");
});

test("sections stand in their order: names, titles, questions", async () => {
  const { page } = await open();
  await searchBox(page).fill("zhipu");
  await page.getByRole("option", { name: "Who left Zhipu?" }).waitFor();
  const sections = await sectionsOf(page);
  expect(sections.map(({ title }) => title)).toEqual(["Entities", "Titles of documents", "Questions"]);
  expect(sections[1]?.rows[0]).toContain("Zhipu");
});

test("a question typed is offered first, and Enter opens what answers it", async () => {
  const { page, problems } = await open();
  await searchBox(page).fill("who left zhipu and where did they go");
  await page.getByRole("option", { name: "Who left Zhipu?" }).waitFor();
  expect((await sectionsOf(page))[0]?.rows[0]).toContain("Who left Zhipu?");
  await page.keyboard.press("Enter");
  await heading(page, "Zhipu").waitFor();
  await details(page)
    .getByRole("button", { name: /Zhang Kuo/ })
    .first()
    .waitFor();
  // The panel went to the answers without losing its head.
  expect((await heading(page, "Zhipu").boundingBox())?.y).toBeGreaterThan(60);
  await details(page)
    .getByText(/where they went|Where to is told of/)
    .waitFor();
  expect(problems).toEqual([]);
});

test.each([
  ["how is Tencent connected to DeepSeek"],
  ["how is tencnet connected to deep seek"],
  ["腾讯与深度求索有什么关系"],
])("two names in a query offer the paths between them: %s", async (query) => {
  const { page } = await open();
  await searchBox(page).fill(query);
  await page.getByRole("option", { name: "How is Tencent connected to DeepSeek?" }).waitFor();
  expect((await sectionsOf(page))[0]?.rows[0]).toContain("How is Tencent connected to DeepSeek?");
  await page.keyboard.press("Enter");
  await page.waitForURL(/paths=company(:|%3A)tencent(\+|%20)company(:|%3A)deepseek/);
  await details(page).locator(".path-head").first().click();
  await details(page).locator(".path-quote q").first().waitFor();
});

test("a title opens its document", async () => {
  const { page } = await open();
  await searchBox(page).fill("colossus supercomputer");
  const row = page.getByRole("option", { name: /Expand Colossus/ });
  await row.waitFor();
  await row.click();
  await page.waitForURL(/document=/);
});

test("what was opened is offered again in an empty box, also after a reload, and can be forgotten", async () => {
  const { page, problems } = await open();
  await searchBox(page).fill("微软");
  await page.getByRole("option", { name: "Microsoft" }).first().waitFor();
  await page.keyboard.press("Enter");
  await heading(page, "Microsoft").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Export" }).waitFor();
  await page.keyboard.press("/");
  await page.getByRole("option", { name: "Microsoft" }).waitFor();
  expect((await sectionsOf(page)).map(({ title }) => title)).toEqual([
    "Recent searches",
    "Questions to start from",
  ]);
  await page.getByRole("option", { name: "Clear recent searches" }).click();
  await page.getByRole("option", { name: "Microsoft" }).waitFor({ state: "detached" });
  expect(await page.evaluate(() => localStorage.getItem("tieline.recent-searches"))).toBe("[]");
  expect(problems).toEqual([]);
});

test("Alt and Enter lead to the paths from what is selected", async () => {
  const { page } = await openPage(browsing.browser, `${browsing.serving.address}?entity=company:tencent`);
  await heading(page, "Tencent").waitFor();
  await searchBox(page).fill("deepseek");
  await page.getByRole("option", { name: "DeepSeek" }).first().waitFor();
  await page.keyboard.press("Alt+Enter");
  await page.waitForURL(/paths=company(:|%3A)tencent(\+|%20)company(:|%3A)deepseek/);
});

test("in Chinese the box speaks Chinese", async () => {
  const { page } = await open({ locale: "zh-CN" });
  const box = page.getByRole("combobox", { name: "搜索" });
  await box.fill("谁离开了智谱");
  await page.getByRole("option", { name: "谁离开了智谱？" }).waitFor();
  await box.fill("700.hk");
  expect(await page.getByRole("option", { name: /腾讯/ }).first().textContent()).toContain(
    "股票代码 0700.HK",
  );
});

test("on a phone a tap on the box offers questions, and a tap on a name opens it", async () => {
  const { page, problems } = await open(phone);
  await searchBox(page).tap();
  await page.getByRole("option", { name: /^Who left/ }).waitFor();
  await searchBox(page).fill("murati");
  await page.getByRole("option", { name: "Mira Murati" }).first().tap();
  await heading(page, "Mira Murati").waitFor();
  expect(problems).toEqual([]);
});
