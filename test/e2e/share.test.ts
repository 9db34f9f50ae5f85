import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { findHindrances } from "./find-hindrances.ts";
import { details, heading, phone, statsOf } from "./page-parts.ts";
import { startBrowsing } from "./start-browsing.ts";

const browsing = startBrowsing();

const at = (query: string) => `${browsing.serving.address}${query}`;
const open = (query: string, options = {}) => openPage(browsing.browser, at(query), options);

const drawn = (page: Page) =>
  page.waitForFunction(
    () =>
      (window as unknown as { tieline?: { stats: () => { visibleNodes: number } } }).tieline?.stats()
        .visibleNodes,
  );
const search = (page: Page) => new URL(page.url()).search;

async function shareDialog(page: Page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await dialog.waitFor();
  return dialog;
}

const linkIn = (dialog: ReturnType<Page["getByRole"]>) =>
  dialog.getByRole("textbox", { name: /It restores selection/ }).inputValue();

async function downloaded(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  return download;
}

/** An address longer than a link may be: many entities hidden by hand. */
async function longAddress(): Promise<string> {
  const overview = await (await fetch(at("api/overview"))).json();
  const ids = overview.entities.slice(40, 190).map(({ id }: { id: string }) => id);
  return `?base=all&without=${ids.map(encodeURIComponent).join("+").replaceAll("%3A", ":")}`;
}

test("a link restores selection, filters, part, look and camera on another page", async () => {
  const address =
    "?entity=company:zhipu&hide=investor,planned&from=2023&confidence=0.5&expand=12,,,company:zhipu&without=company:tencent&pin=10,20,company:zhipu&colour=community&camera=0.52,0.48,0.6";
  const { page } = await open(address);
  await drawn(page);
  const dialog = await shareDialog(page);
  const link = await linkIn(dialog);
  expect(link).toBe(at(address));
  const other = await openPage(browsing.browser, link);
  await heading(other.page, "Zhipu").waitFor();
  await drawn(other.page);
  expect(await statsOf(other.page)).toEqual(await statsOf(page));
  expect(search(other.page)).toBe(address);
  expect(other.problems).toEqual([]);
});

test("the link is copied, and where the browser forbids that, it is selected and said so", async () => {
  const { page } = await open("?entity=company:zhipu");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await shareDialog(page);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await dialog.getByText("Copied").first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at("?entity=company:zhipu"));

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
    document.execCommand = () => false;
  });
  await dialog.getByRole("button", { name: "Copy embed code" }).click();
  await dialog.getByText("This browser does not let the page copy").waitFor();
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toMatch(/^<iframe src="http.*entity=company:zhipu&amp;embed=1&amp;lang=en".*<\/iframe>$/);
});

test("a view too long for a link has a short id, and another page opens the same from it", async () => {
  const { page, problems } = await open(await longAddress());
  await drawn(page);
  const dialog = await shareDialog(page);
  await dialog.getByText("the server keeps it under a short id").waitFor();
  const link = await linkIn(dialog);
  expect(link).toMatch(/\?view=[a-z2-7]{10}$/);
  await page.waitForURL(link);
  const other = await openPage(browsing.browser, link);
  await drawn(other.page);
  expect(await statsOf(other.page)).toEqual(await statsOf(page));
  expect(other.page.url()).toBe(link);
  // What is done from there on has an address of its own, and "back" leads to the kept view.
  await other.page.getByRole("checkbox", { name: "People", exact: true }).click();
  expect(search(other.page)).toContain("hide=person");
  await other.page.goBack();
  await other.page.waitForURL(link);
  await other.page.waitForFunction(
    (visible) =>
      (window as unknown as { tieline: { stats: () => { visibleNodes: number } } }).tieline.stats()
        .visibleNodes === visible,
    (await statsOf(page)).visibleNodes,
  );
  expect([...problems, ...other.problems]).toEqual([]);
});

test.each([
  ["?view=aaaaaaaaaa", "This server keeps no view with the id in the address"],
  ["?view=../../etc", "This server keeps no view with the id in the address"],
  ["?story=bbbbbbbbbb&step=3", "This server keeps no story with the id in the address"],
  ["?camera=1,2&expand=x&hide=person&utm_source=mail", "is left out: expand, camera"],
])("%s is said to be wrong once, and the graph is there", async (query, text) => {
  const { page } = await open(query);
  await drawn(page);
  const notice = page.getByRole("alert");
  await notice.getByText(text).waitFor();
  expect(await notice.count()).toBe(1);
  await notice.getByRole("button", { name: "Close the notice" }).click();
  await notice.waitFor({ state: "detached" });
});

test("an address of other sites' keys is no damage", async () => {
  const { page } = await open("?utm_source=mail&fbclid=abc&entity=company:zhipu");
  await heading(page, "Zhipu").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

describe("embedded", () => {
  test("the page stands in a frame of another site, and only with embed", async () => {
    const site = createServer((request, response) => {
      const query =
        request.url === "/embed" ? "?entity=company:zhipu&embed=1&lang=zh" : "?entity=company:zhipu";
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><title>A newspaper</title><iframe src="${at(query)}" width="800" height="520"></iframe>`,
      );
    }).listen(0, "127.0.0.1");
    try {
      const { port } = site.address() as AddressInfo;
      const context = await browsing.browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/embed`);
      await page.frameLocator("iframe").getByRole("link", { name: "在 Tieline 中打开" }).waitFor();
      await page.goto(`http://127.0.0.1:${port}/whole`);
      await page.waitForTimeout(500);
      expect(await page.frameLocator("iframe").getByRole("combobox").count()).toBe(0);
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });

  test("it has no tools, shows details as a card, and leads to the page", async () => {
    const { page, problems } = await open("?entity=company:zhipu&embed=1", {
      viewport: { width: 800, height: 520 },
    });
    await heading(page, "Zhipu").waitFor();
    await page.getByRole("heading", { level: 1, name: "Zhipu" }).waitFor();
    expect(await page.getByRole("combobox").count()).toBe(0);
    expect(await page.getByRole("toolbar").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Export" }).count()).toBe(0);
    const link = page.getByRole("link", { name: "Open in Tieline" });
    expect(await link.getAttribute("href")).toBe("/?entity=company:zhipu");
    await details(page).locator("li button").first().click();
    await details(page).getByRole("blockquote").first().waitFor();
    expect(await link.getAttribute("href")).toContain("/?statement=");
    // The address belongs to the page around.
    expect(search(page)).toBe("?entity=company:zhipu&embed=1");
    expect(await findHindrances(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("the wheel scrolls the page around until the graph is clicked, and after Esc again", async () => {
    const { page } = await open("?embed=1", { viewport: { width: 800, height: 520 } });
    await drawn(page);
    await page.waitForTimeout(700);
    const graph = page.getByRole("region", { name: "Graph" });
    // Without the hint, which comes and goes.
    const look = () => page.screenshot({ clip: { x: 20, y: 20, width: 760, height: 400 } });
    const wheel = async () => {
      await page.mouse.move(400, 200);
      await page.mouse.wheel(0, -400);
      await page.waitForTimeout(900);
    };
    const before = await look();
    await page.mouse.move(6, 6);
    await page.mouse.wheel(0, -400);
    await page.getByText("Click the graph to zoom with the wheel").waitFor();
    await page.waitForTimeout(900);
    expect((await look()).equals(before)).toBe(true);
    await graph.click({ position: { x: 6, y: 6 } });
    await wheel();
    await page.mouse.move(6, 6);
    await page.waitForTimeout(400);
    const zoomed = await look();
    expect(zoomed.equals(before)).toBe(false);
    await page.keyboard.press("Escape");
    await page.mouse.wheel(0, -400);
    await page.waitForTimeout(900);
    expect((await look()).equals(zoomed)).toBe(true);
  });
});

describe("a story", () => {
  test("is written, kept in the browser, shared, and read step by step by somebody else", async () => {
    const { page, problems } = await open("?entity=company:zhipu");
    await heading(page, "Zhipu").waitFor();
    const dialog = await shareDialog(page);
    await dialog.getByRole("button", { name: "Write a story" }).click();
    const panel = page.getByRole("region", { name: "Story" });
    await panel.getByRole("textbox", { name: "Title of the story" }).fill("Who left, and where to");
    await panel.getByRole("button", { name: "Add this view" }).click();
    expect(await panel.getByRole("textbox", { name: "Title of step 1" }).inputValue()).toBe("Zhipu");
    await panel.getByRole("textbox", { name: "Text of step 1" }).fill("Four people have left.\n四人已离开。");

    await page.getByRole("tab", { name: "Filters" }).click();
    await page.getByRole("checkbox", { name: "Investors", exact: true }).click();
    await page.getByRole("tab", { name: "Story" }).click();
    await panel.getByRole("button", { name: "Add this view" }).click();
    await panel.getByRole("textbox", { name: "Title of step 2" }).fill("Without investors");
    await panel.getByRole("button", { name: "Add this view" }).click();
    await panel.getByRole("button", { name: "Remove step 3" }).click();
    await panel.getByRole("button", { name: "Move step 2 up" }).click();
    expect(await panel.getByRole("textbox", { name: "Title of step 1" }).inputValue()).toBe(
      "Without investors",
    );
    expect(await findHindrances(page)).toEqual([]);

    await page.reload();
    await drawn(page);
    const again = await shareDialog(page);
    await again.getByRole("button", { name: "Go on with the story (2 steps)" }).click();
    await panel.getByRole("button", { name: "Share story" }).click();
    const link = await panel.getByRole("textbox", { name: /Whoever has this link/ }).inputValue();
    expect(link).toMatch(/\?story=[a-z2-7]{10}$/);

    const other = await openPage(browsing.browser, link);
    const reader = other.page.getByRole("region", { name: "Story" });
    await reader.getByRole("heading", { level: 2, name: "Who left, and where to" }).waitFor();
    await reader.getByText("Step 1 of 2").waitFor();
    await drawn(other.page);
    const first = await statsOf(other.page);
    await other.page.keyboard.press("ArrowRight");
    await reader.getByText("Step 2 of 2").waitFor();
    await reader.getByText("四人已离开。").waitFor();
    await heading(other.page, "Zhipu").waitFor();
    expect(search(other.page)).toMatch(/^\?story=[a-z2-7]{10}&step=2$/);
    expect((await statsOf(other.page)).visibleNodes).toBeGreaterThan(first.visibleNodes);
    await other.page.goBack();
    await reader.getByText("Step 1 of 2").waitFor();
    await other.page.keyboard.press(".");
    await reader.getByText("Step 2 of 2").waitFor();
    expect(await reader.getByRole("button", { name: "Next step" }).isDisabled()).toBe(true);
    expect(await findHindrances(other.page)).toEqual([]);
    await reader.getByRole("button", { name: "Leave the story" }).click();
    await other.page.getByRole("checkbox", { name: "Investors", exact: true }).waitFor();
    expect(search(other.page)).toContain("entity=company:zhipu");
    expect([...problems, ...other.problems]).toEqual([]);

    const framed = await openPage(browsing.browser, `${link}&step=2&embed=1`, {
      viewport: { width: 800, height: 520 },
    });
    await framed.page.getByText("Step 2 of 2").waitFor();
    await framed.page.getByRole("heading", { level: 1, name: "Who left, and where to" }).waitFor();
  });

  test("travels as a file, and a file that is none is refused", async () => {
    const { page } = await open("");
    await drawn(page);
    await (await shareDialog(page)).getByRole("button", { name: "Write a story" }).click();
    const panel = page.getByRole("region", { name: "Story" });
    await panel.getByRole("textbox", { name: "Title of the story" }).fill("A file");
    await panel.getByRole("button", { name: "Add this view" }).click();
    const file = await readFile(await (await downloaded(page, "Download")).path());
    expect(JSON.parse(file.toString("utf8"))).toMatchObject({ kind: "tieline-story", title: "A file" });
    await panel.getByRole("button", { name: "New story" }).click();
    await panel.getByRole("button", { name: "Discard 1 step?" }).click();
    expect(await panel.getByRole("textbox", { name: "Title of the story" }).inputValue()).toBe("");
    const input = panel.locator("input[type=file]");
    await input.setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"a":1}'),
    });
    await panel.getByText("This file is not a story").waitFor();
    await input.setInputFiles({ name: "story.json", mimeType: "application/json", buffer: file });
    await panel.getByRole("textbox", { name: "Title of step 1" }).waitFor();
    expect(await panel.getByRole("alert").count()).toBe(0);
  });

  test("is read on a phone, with nothing that runs off", async () => {
    const posted = await fetch(at("api/views"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        story: {
          title: "给手机的故事",
          steps: [
            { title: "一", text: "第一步。", address: "?entity=company:zhipu" },
            { title: "二", text: "第二步。", address: "?hide=person" },
          ],
        },
      }),
    });
    const { id } = await posted.json();
    const { page, problems } = await open(`?story=${id}`, {
      ...phone,
      viewport: { width: 360, height: 740 },
    });
    await drawn(page);
    const reader = page.getByRole("region", { name: "Story" });
    await reader.getByText("第一步。").waitFor();
    const next = reader.getByRole("button", { name: "Next step" });
    const size = await next.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await next.tap();
    await reader.getByText("第二步。").waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });
});

describe("a picture", () => {
  test("as SVG has names, legend, counts and sources as text, and is well-formed", async () => {
    const { page } = await open("?entity=company:zhipu");
    await heading(page, "Zhipu").waitFor();
    await page.waitForTimeout(600);
    const dialog = await shareDialog(page);
    await dialog.getByRole("textbox", { name: "Title of the picture" }).fill('Zhipu <& "friends">');
    await dialog.getByRole("img", { name: "Preview of the picture" }).waitFor();
    expect(await findHindrances(page)).toEqual([]);
    await page.waitForTimeout(300);
    const download = await downloaded(page, "Download SVG");
    expect(download.suggestedFilename()).toBe("tieline-zhipu-friends.svg");
    const svg = await readFile(await download.path(), "utf8");
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = (selector: string) => [...parsed.querySelectorAll(selector)];
      return {
        errors: all("parsererror").length,
        texts: all("text").map(({ textContent }) => textContent ?? ""),
        circles: all("circle").length,
        paths: all("path").length,
        title: parsed.querySelector("title")?.textContent,
      };
    }, svg);
    expect(read.errors).toBe(0);
    expect(read.title).toBe('Zhipu <& "friends">');
    expect(read.texts).toEqual(expect.arrayContaining(["Zhipu", "DeepSeek", "Tencent", "invested in"]));
    const written = read.texts.join("\n");
    expect(written).toMatch(/Companies \d+/);
    expect(written).toMatch(/People moves \d+/);
    expect(written).toMatch(/\d+ entities · \d+ statements · drawn \d{4}-\d{2}-\d{2}/);
    expect(written).toMatch(/Sources: \S/);
    expect(read.circles).toBeGreaterThan(50);
    expect(read.paths).toBeGreaterThan(100);
    expect(svg).not.toMatch(/NaN|undefined|<image|<script/);
  });

  test("as PNG has twice the pixels, and is not blank", async () => {
    const { page } = await open("", { colorScheme: "dark", locale: "zh-CN" });
    await drawn(page);
    await page.waitForTimeout(600);
    await page.getByRole("button", { name: "分享", exact: true }).click();
    const png = await readFile(await (await downloaded(page, "下载 PNG")).path());
    const seen = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const colours = new Set<number>();
      let ground = 0;
      for (let byte = 0; byte < data.length; byte += 4) {
        const colour = ((data[byte] ?? 0) << 16) | ((data[byte + 1] ?? 0) << 8) | (data[byte + 2] ?? 0);
        colours.add(colour);
        if (colour === 0x0f1113) ground += 1;
      }
      return {
        width: image.width,
        height: image.height,
        colours: colours.size,
        ground: (ground * 4) / data.length,
      };
    }, png.toString("base64"));
    expect(seen.width).toBeGreaterThan(1800);
    expect(seen.colours).toBeGreaterThan(200);
    expect(seen.ground).toBeGreaterThan(0.3);
    expect(seen.ground).toBeLessThan(0.97);
  });
});

test("all of it is there by keys: s opens the dialog, Esc closes it and leaves the selection", async () => {
  const { page } = await open("?entity=company:zhipu");
  await heading(page, "Zhipu").waitFor();
  await page.keyboard.press("s");
  await page.getByRole("dialog", { name: "Share this view" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await heading(page, "Zhipu").waitFor();
});
