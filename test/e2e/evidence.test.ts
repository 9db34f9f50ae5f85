import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { details, heading, phone } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();
const at = (query: string) => `${browsing.serving.address}${query}`;

/** The text of the open document. */
const text = (page: Page) => details(page).getByRole("tabpanel", { name: "Text" });
const chosen = (page: Page) => text(page).locator(".passage[data-chosen]");

/** Opens the first statement of an entity, and from its first quote the document. */
async function openDocument(page: Page): Promise<void> {
  await details(page).locator("li button").first().click();
  await details(page).getByRole("button", { name: "Show in the document" }).first().click();
  await chosen(page).first().waitFor();
}

test("a quote opens its document at the sentence, a name in it its entity, and back leads the same way", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?entity=company:zhipu"));
  await heading(page, "Zhipu").waitFor();
  await details(page).locator("li button").first().click();
  const quote = await details(page).getByRole("blockquote").first().innerText();
  await details(page).getByRole("button", { name: "Show in the document" }).first().click();
  await chosen(page).first().waitFor();
  expect((await chosen(page).allInnerTexts()).join("").replace(/\s/g, "")).toBe(quote.replace(/\s/g, ""));
  expect(await chosen(page).locator("mark").count()).toBeGreaterThanOrEqual(2);
  const title = await details(page).getByRole("heading", { level: 2 }).innerText();
  expect(new URL(page.url()).searchParams.get("document")).not.toBeNull();

  const mention = text(page).locator("a.mention").first();
  const [name] = ((await mention.getAttribute("title")) ?? "").split(" ");
  await mention.click();
  await details(page)
    .getByRole("heading", { level: 2, name: new RegExp(`^${name}`) })
    .waitFor();
  await details(page)
    .getByRole("button", { name: `Back to ${title}` })
    .click();
  await chosen(page).first().waitFor();
  await details(page)
    .getByRole("button", { name: /^Back to .+ – Zhipu$/ })
    .click();
  await details(page).getByRole("blockquote").first().waitFor();
  await details(page).getByRole("button", { name: "Back to Zhipu" }).click();
  await heading(page, "Zhipu").waitFor();
  expect(problems).toEqual([]);
});

test("every word of the document is there, whatever is marked in it", async () => {
  const { page } = await openPage(browsing.browser, at("?document=en-01ai-yi"));
  await text(page).locator(".text-line").first().waitFor();
  const shown = (await text(page).locator(".text-line").allTextContents()).join("");
  const stored = await page.evaluate(async () => {
    const answer = await fetch("/api/documents/en-01ai-yi");
    return ((await answer.json()) as { document: { text: string } }).document.text;
  });
  const bare = (words: string) => words.replace(/^#+ /gm, "").replace(/\s/g, "");
  expect(bare(shown)).toBe(bare(stored));
});

test("sentences are gone through by buttons, and a statement of a sentence opens", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?document=en-01ai-yi"));
  const next = details(page).getByRole("button", { name: "Next sentence that states something" });
  await next.click();
  await details(page)
    .getByText(/^Sentence 1 of \d+$/)
    .waitFor();
  await next.click();
  await details(page)
    .getByText(/^Sentence 2 of \d+$/)
    .waitFor();
  const said = details(page).getByRole("region", { name: /^This sentence says/ });
  await said.getByRole("button").nth(1).click();
  await details(page).getByRole("blockquote").first().waitFor();
  await page.goBack();
  await details(page)
    .getByText(/^Sentence 2 of \d+$/)
    .waitFor();
  expect(problems).toEqual([]);
});

test("the statements of a document are listed in the order of the text and lead into it", async () => {
  const { page } = await openPage(browsing.browser, at("?document=en-01ai-yi"));
  await details(page)
    .getByRole("tab", { name: /^Statements/ })
    .click();
  const show = details(page).getByRole("button", { name: /^Show in the text: / });
  expect(await show.count()).toBeGreaterThan(3);
  await show.nth(2).click();
  await chosen(page).first().waitFor();
});

test("what was read is shown where it was left", async () => {
  const { page } = await openPage(browsing.browser, at("?entity=company:openai"), {
    viewport: { width: 1440, height: 500 },
  });
  await heading(page, "OpenAI").waitFor();
  await openDocument(page);
  const scroller = details(page).locator(".document-text");
  await scroller.evaluate((element) => element.scrollTo({ top: 90 }));
  await text(page).locator("a.mention:visible").last().click();
  await details(page)
    .getByRole("button", { name: /^Back to/ })
    .waitFor();
  await details(page)
    .getByRole("button", { name: /^Back to/ })
    .click();
  await scroller.waitFor();
  await page.waitForFunction(() => (document.querySelector(".document-text")?.scrollTop ?? 0) > 40);
});

test("all documents are listed, found and opened", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await page.getByRole("button", { name: /^\d+ documents/ }).click();
  const dialog = page.getByRole("dialog", { name: "Documents" });
  await dialog.getByRole("searchbox").fill("unicorn 01.ai");
  await dialog.getByText("1 of 94 documents").waitFor();
  await dialog.getByRole("listitem").getByRole("button").click();
  await heading(page, "01.AI").waitFor();
  expect(new URL(page.url()).searchParams.get("document")).toBe("en-01ai-yi");
  await page.keyboard.press("d");
  await dialog.getByRole("combobox", { name: "Sort by" }).selectOption("statements");
  const counts = await dialog.locator(".document-stated").allInnerTexts();
  const numbers = counts.map((count) => Number.parseInt(count, 10));
  expect(numbers.slice(0, 8)).toEqual(numbers.slice(0, 8).toSorted((a, b) => b - a));
  expect(problems).toEqual([]);
});

test("who says so and who denies it stand side by side where there is room, else one below the other", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?entity=person:xu-bing"));
  await details(page)
    .getByRole("button", { name: /SenseTime/ })
    .first()
    .click();
  await details(page).getByText("Sources disagree").waitFor();
  const groups = details(page).locator(".quote-group");
  const tops = async () => {
    const boxes = await Promise.all([groups.nth(0).boundingBox(), groups.nth(1).boundingBox()]);
    return boxes.map((box) => Math.round(box?.y ?? 0));
  };
  const [left, right] = await tops();
  expect(left).toBe(right);
  await page.setViewportSize({ width: 1000, height: 900 });
  const [above, below] = await tops();
  expect(below).toBeGreaterThan(above ?? 0);
  await details(page).getByRole("heading", { name: "Also between these two" }).waitFor();
  expect(problems).toEqual([]);
});

test("who has left is not counted among the staff", async () => {
  const { page } = await openPage(browsing.browser, at("?entity=company:zhipu"));
  const staff = details(page).getByRole("heading", { level: 3, name: /^Staff/ });
  expect(await staff.innerText()).toMatch(/^Staff\s*\d+ · \d+ former$/);
  const left = details(page).locator('[data-group="resigned_from object"] .name');
  const [gone] = await left.allInnerTexts();
  const row = details(page)
    .locator('[data-group="works_at object"] li')
    .filter({ hasText: gone ?? "" });
  expect(await row.first().innerText()).toMatch(/until \d{4}|former/);
});

test("under those who left stands where they went, and that opens its statement", async () => {
  const { page } = await openPage(browsing.browser, at("?entity=company:openai"));
  const next = details(page)
    .getByRole("button", { name: /^then founded/ })
    .first();
  await details(page)
    .locator('[data-group="resigned_from object"]')
    .getByRole("button", { name: /^Show all/ })
    .click();
  const told = (await next.innerText()).replace(/^then founded /, "").split("\n")[0] ?? "";
  await next.click();
  await details(page).getByRole("blockquote").first().waitFor();
  expect(await details(page).innerText()).toContain(told.trim());
  await page.waitForURL(/statement=/);
});

test("in Chinese the document speaks Chinese around the text, and on a phone it fills the sheet", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?document=en-01ai-yi"), {
    ...phone,
    locale: "zh-CN",
  });
  const panel = page.getByRole("complementary", { name: "详情" });
  await panel.getByRole("tab", { name: "原文" }).waitFor();
  expect(await panel.locator(".document-text").getAttribute("lang")).toBe("en");
  expect((await panel.boundingBox())?.height).toBeGreaterThan(600);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
});

test("a document that is not there says so", async () => {
  const { page } = await openPage(browsing.browser, at("?document=no-such-thing"));
  await details(page).getByRole("heading", { name: "This is not in the graph" }).waitFor();
});
