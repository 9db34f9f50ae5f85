import type { BrowserContextOptions, CDPSession, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { commands } from "../../client/commands/index.ts";
import { showKey } from "../../client/commands/match-key.ts";
import { openPage } from "./browser.ts";
import { drawnOf, openCanvas, placeOf } from "./canvas-parts.ts";
import { findHindrances } from "./find-hindrances.ts";
import { details, heading, phone } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const at = (query: string) => `${browsing.serving.address}${query}`;

/** Every panel by its address, and what is there once it is. */
const panels: readonly (readonly [name: string, query: string, ready: string])[] = [
  ["the overview", "?", "nav button"],
  ["an entity", "?entity=company:zhipu", ".details li button"],
  ["several entities", "?pick=company:tencent+company:deepseek", ".details h2"],
  ["a document", "?document=en-01ai-yi&at=120", ".details .passage[data-chosen]"],
  ["paths", "?paths=company:tencent+company:deepseek", ".details ol button"],
  ["what two share", "?common=company:tencent+company:deepseek", ".details [role=grid], .details table"],
  ["surroundings", "?ego=1,both,company:zhipu", ".ego-bar"],
  ["the table of entities", "?screen=table&table=entities", ".table-row"],
  ["the table of statements", "?screen=table&table=statements", ".table-row"],
  ["nothing found", "?hide=company,person,investor,model,product,institution,group", "[role=status] h2"],
];

const modes: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["in English and light", {}],
  ["in Chinese and dark", { locale: "zh-CN", colorScheme: "dark" }],
  ["on a phone, light", { ...phone }],
  [
    "on a small phone in Chinese, dark",
    { ...phone, viewport: { width: 360, height: 640 }, locale: "zh-CN", colorScheme: "dark" },
  ],
];

/** What is wider than the room that it has: the page, the sheet or its panel. */
const wide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll(".sheet, .details, .details-body, .connect, .table-scroller"),
    ]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className, scrollWidth, clientWidth }) => `${className} ${scrollWidth} > ${clientWidth}`),
  );

describe.each(modes)("%s axe finds nothing serious and nothing scrolls sideways", (_, options) => {
  test("in any panel", async () => {
    const { page } = await openPage(browsing.browser, at(""), { reducedMotion: "reduce", ...options });
    const found: string[] = [];
    for (const [name, query, ready] of panels) {
      await page.goto(at(query));
      await page.locator(ready).first().waitFor();
      found.push(...(await findHindrances(page)).map((hindrance) => `${name}: ${hindrance}`));
      found.push(...(await wide(page)).map((part) => `${name}: ${part}`));
    }
    expect(found).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("in the %s theme axe finds nothing serious", (colorScheme) => {
  test("in a statement, menus and dialogs", async () => {
    const { page, problems } = await openPage(browsing.browser, at("?entity=company:zhipu"), {
      reducedMotion: "reduce",
      colorScheme,
    });
    await heading(page, "Zhipu").waitFor();
    const found: string[] = [];
    const look = async (name: string, part?: string) =>
      found.push(...(await findHindrances(page, part)).map((hindrance) => `${name}: ${hindrance}`));
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("dialog").first().waitFor();
    await look("layouts", "[role=dialog]");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("dialog").first().waitFor();
    await look("saved views", "[role=dialog]");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /Time options$/ }).click();
    await page.getByRole("dialog", { name: "Time options", exact: true }).waitFor();
    await look("time", "[role=dialog]");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More filters" }).click();
    await page.getByRole("slider").first().waitFor();
    await look("more filters", ".filters");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await look("keys");
    await page.keyboard.press("Escape");
    await details(page).locator("li button").first().click();
    await details(page).getByRole("blockquote").first().waitFor();
    await look("a statement");
    await page.keyboard.press("s");
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    await dialog.getByRole("img").first().waitFor();
    await look("share");
    await dialog.getByRole("button", { name: "Write a story" }).click();
    await page.getByRole("region", { name: "Story" }).waitFor();
    await look("writing a story");
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test("the sheet of keys lists every command that has a key, under its name", async () => {
  const { page } = await openPage(browsing.browser, at(""));
  await page.getByRole("region", { name: "Graph" }).waitFor();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.waitFor();
  const listed = await sheet
    .locator(".help-row")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("dt")?.textContent,
        ...[...row.querySelectorAll("kbd")].map((key) => key.textContent),
      ]),
    );
  const expected = commands
    .filter(({ keys }) => keys.length > 0)
    .map(({ label, keys }) => [label.en, ...keys.map((key) => showKey(key, false))]);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test.each([
  ["en-GB", "Graph", /search and the table/, "Selected: Zhipu", "Nothing selected"],
  ["zh-CN", "图谱", /搜索与表格/, "已选中：智谱", "未选中任何内容"],
])(
  "in %s the canvas says what it is, and what is selected on it",
  async (locale, name, about, selected, none) => {
    const { page } = await openCanvas(browsing, "", { locale });
    const canvas = page.getByRole("region", { name, exact: true });
    expect(await canvas.getAttribute("aria-description")).toMatch(about);
    await page.getByRole("status").filter({ hasText: none }).waitFor({ state: "attached" });
    const { x, y } = await placeOf(page, "company:zhipu");
    await page.mouse.click(x, y);
    await page.getByRole("status").filter({ hasText: selected }).waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await page.getByRole("status").filter({ hasText: none }).waitFor({ state: "attached" });
  },
);

describe("the focus returns where it came from", () => {
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") || document.activeElement?.textContent,
    );

  test.each([
    ["Share", "Share this view"],
    ["Layout", "Layout"],
    ["Saved views", "Saved views"],
  ])("after what %s opens was closed by Escape", async (button, dialog) => {
    const { page } = await openCanvas(browsing);
    const opener = page.getByRole("button", { name: button, exact: true });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: dialog }).first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(button);
  });

  test("after the menu of exports, the sheet of keys, and the menu of an entity", async () => {
    const { page } = await openCanvas(browsing, "?entity=company:zhipu");
    await heading(page, "Zhipu").waitFor();
    const exports = page.getByRole("button", { name: "Export", exact: true });
    await exports.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("Export");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("Export");
    await page.getByRole("region", { name: "Graph" }).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toMatch(/^Graph/);
  });
});

describe("with fingers", () => {
  const touch = (
    session: CDPSession,
    type: "touchStart" | "touchMove" | "touchEnd",
    points: readonly (readonly [number, number])[],
  ) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });

  test("a finger that rests on a disc opens its menu", async () => {
    const { page } = await openCanvas(browsing, "", { ...phone });
    const session = await page.context().newCDPSession(page);
    const { x, y } = await placeOf(page, "company:zhipu");
    await touch(session, "touchStart", [[x, y]]);
    const menu = page.getByRole("menu");
    await menu.waitFor();
    await touch(session, "touchEnd", []);
    await menu
      .getByRole("menuitem", { name: /Expand/ })
      .first()
      .waitFor();
    expect(await menu.count()).toBe(1);
  });

  test("two fingers that part come nearer, and the page itself stays as large", async () => {
    const { page } = await openCanvas(browsing, "", { ...phone });
    const session = await page.context().newCDPSession(page);
    const apart = async () => {
      const [one, other] = [await placeOf(page, "company:openai"), await placeOf(page, "company:deepseek")];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const before = await apart();
    const { drawnNodes } = await drawnOf(page);
    const fingers = (reach: number) =>
      [
        [195 - reach, 330],
        [195 + reach, 330],
      ] as const;
    await touch(session, "touchStart", fingers(30));
    for (let reach = 40; reach <= 90; reach += 10) await touch(session, "touchMove", fingers(reach));
    await touch(session, "touchEnd", []);
    await expect.poll(apart).toBeGreaterThan(before * 1.5);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect((await drawnOf(page)).drawnNodes).toBeGreaterThanOrEqual(drawnNodes);
  });
});

test("with less motion nothing on the page is animated", async () => {
  const { page } = await openCanvas(browsing, "?entity=company:zhipu");
  await heading(page, "Zhipu").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ effect }) =>
          effect instanceof KeyframeEffect &&
          Number(effect.getComputedTiming().duration) > 0 &&
          // What only lets the pointer through for a while is not seen.
          effect.getKeyframes().some((frame) => "transform" in frame || "opacity" in frame),
      )
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : "")),
  );
  expect(moving).toEqual([]);
});
