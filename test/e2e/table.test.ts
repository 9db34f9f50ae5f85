import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { details, heading, phone, statsOf } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();
const at = (query: string) => `${browsing.serving.address}${query}`;
const grid = (page: Page) => page.getByRole("grid");
const rows = (page: Page) => grid(page).locator("tbody tr");

test("the table holds what the filters leave, and the canvas comes back as it was", async () => {
  const { page, problems } = await openPage(browsing.browser, browsing.serving.address);
  await page.getByRole("radio", { name: "Table" }).click();
  await grid(page).waitFor();
  const { visibleEdges } = await statsOf(page);
  expect(await grid(page).getAttribute("aria-rowcount")).toBe(String(visibleEdges + 1));
  expect(await rows(page).count()).toBeLessThan(60);
  await page.getByRole("checkbox", { name: "People", exact: true }).click();
  const { visibleEdges: fewer } = await statsOf(page);
  expect(fewer).toBeLessThan(visibleEdges);
  expect(await grid(page).getAttribute("aria-rowcount")).toBe(String(fewer + 1));
  await page.keyboard.press("t");
  await page.getByRole("region", { name: "Graph" }).waitFor();
  expect(new URL(page.url()).searchParams.get("screen")).toBeNull();
  expect(problems).toEqual([]);
});

test("a header sorts, and sorts the other way at the second press; the address keeps it", async () => {
  const { page } = await openPage(browsing.browser, at("?screen=table&table=entities"));
  await grid(page).waitFor();
  const names = async () => (await rows(page).locator("[data-column=name]").allInnerTexts()).slice(0, 5);
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  const up = await names();
  expect(up).toEqual(up.toSorted((a, b) => new Intl.Collator("en", { numeric: true }).compare(a, b)));
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  const down = await names();
  expect(down).not.toEqual(up);
  expect(await page.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort")).toBe("descending");
  await page.reload();
  await grid(page).waitFor();
  expect(await names()).toEqual(down);
});

test("with keys alone one walks the rows, opens one, and the canvas has it selected", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?screen=table"));
  await grid(page).focus();
  await page.keyboard.press("Control+End");
  const last = String(Number(await grid(page).getAttribute("aria-rowcount")));
  await page.locator(`tr[aria-rowindex="${last}"] td[data-active]`).waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await details(page).getByRole("blockquote").first().waitFor();
  expect(new URL(page.url()).searchParams.get("statement")).not.toBeNull();
  expect(await page.locator('tr[aria-rowindex="3"]').getAttribute("aria-selected")).toBe("true");
  expect(problems).toEqual([]);
});

test("what is opened elsewhere is brought into sight among the rows", async () => {
  const { page } = await openPage(browsing.browser, at("?screen=table&table=entities&sort=name"));
  await grid(page).waitFor();
  await page.getByRole("combobox", { name: "Search" }).fill("zhipu");
  await page.getByRole("option", { name: "Zhipu" }).first().waitFor();
  await page.keyboard.press("Enter");
  await heading(page, "Zhipu").waitFor();
  const row = grid(page).locator('tr[aria-selected="true"]');
  await row.waitFor();
  expect(await row.innerText()).toContain("Zhipu");
});

test("text filters rows, several are chosen with Ctrl and Shift, and the file holds the rows shown", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?screen=table"));
  await page.getByRole("textbox", { name: "Filter rows" }).fill("zhipu");
  await page.getByRole("button", { name: /^Select all \d\d? rows/ }).waitFor();
  const shown = Number(await grid(page).getAttribute("aria-rowcount")) - 1;
  const saved = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    return (await readFile(await (await download).path(), "utf8")).trimEnd().split("\r\n");
  };
  const all = await saved();
  expect(all).toHaveLength(shown + 1);
  expect(all[0]).toMatch(/^\uFEFFDate,First seen,Subject,.*,Confidence,statement_id,subject_id,object_id$/);
  expect(all.slice(1).every((line) => /zhipu/i.test(line))).toBe(true);
  await rows(page)
    .nth(1)
    .click({ modifiers: ["Control"] });
  await rows(page)
    .nth(3)
    .click({ modifiers: ["Control"] });
  await page.getByText("2 selected").waitFor();
  expect(await saved()).toHaveLength(3);
  await page.getByRole("textbox", { name: "Filter rows" }).fill("qqqzzz");
  await page.getByRole("heading", { name: "No row has “qqqzzz”" }).waitFor();
  expect(problems).toEqual([]);
});

test("copied rows are on the clipboard as a spreadsheet takes them", async () => {
  const { page } = await openPage(browsing.browser, at("?screen=table&table=entities&rows=zhipu"), {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText(/rows? copied/).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split("\n")[0]?.split("\t")).toContain("PageRank");
});

test("several entities chosen among the rows are several on the canvas", async () => {
  const { page } = await openPage(browsing.browser, at("?screen=table&table=entities"));
  await grid(page).waitFor();
  await rows(page)
    .nth(0)
    .click({ modifiers: ["Control"] });
  await rows(page)
    .nth(2)
    .click({ modifiers: ["Control"] });
  expect(new URL(page.url()).searchParams.get("pick")?.split(" ")).toHaveLength(2);
});

test("on a phone nothing runs off", async () => {
  const { page } = await openPage(browsing.browser, at("?screen=table"), phone);
  await grid(page).waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const inner = await grid(page).evaluate(
    (element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0),
  );
  expect(inner).toBeLessThanOrEqual(0);
});

test("what was marked with the keys is a range, and the cell that is active can be told", async () => {
  const { page, problems } = await openPage(browsing.browser, at("?screen=table&table=entities"));
  await grid(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByText("3 selected").waitFor();
  expect(new URL(page.url()).searchParams.get("pick")?.split(" ")).toHaveLength(3);
  await page.keyboard.press("ArrowRight");
  const active = await grid(page).getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${active}"]`).getAttribute("data-column")).toBe("type");
  await page.keyboard.press("Control+a");
  await page.getByText(/^\d{3} selected$/).waitFor();
  await page.getByRole("button", { name: "Clear the selection" }).click();
  await page.getByRole("button", { name: /^Select all/ }).waitFor();
  expect(problems).toEqual([]);
});

test("columns are chosen, and the choice is kept", async () => {
  const { page } = await openPage(browsing.browser, at("?screen=table&table=entities"));
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Betweenness" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: "Betweenness" }).waitFor();
  await page.reload();
  await page.getByRole("columnheader", { name: "Betweenness" }).waitFor();
});

test("the camera is where it was when the graph comes back", async () => {
  const { page } = await openPage(browsing.browser, browsing.serving.address);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).has("camera"));
  const camera = new URL(page.url()).searchParams.get("camera");
  await page.keyboard.press("t");
  await grid(page).waitFor();
  await page.keyboard.press("t");
  await page.getByRole("region", { name: "Graph" }).waitFor();
  await page.waitForTimeout(600);
  expect(new URL(page.url()).searchParams.get("camera")).toBe(camera);
});

test("filtered to nothing says so and offers the way back", async () => {
  const { page } = await openPage(
    browsing.browser,
    at("?screen=table&hide=company,person,investor,model,product,institution,group"),
  );
  await page.getByRole("region", { name: "Table" }).getByRole("button", { name: "Reset filters" }).click();
  await grid(page).waitFor();
});
