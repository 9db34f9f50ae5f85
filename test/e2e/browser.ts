import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.ts";

/** Software rendering in a container, and no word to any other machine. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** An installed Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No browser found; install Chromium or Chrome, or set CHROME_PATH.");
  return chromium.launch({ executablePath, headless: true, args: flags });
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong on the page so far: errors thrown, errors on the console, requests that failed or left the server. */
  readonly problems: readonly string[];
}

/** Opens the address in a context of its own: English, 1440 × 900, light, unless the options say otherwise. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    colorScheme: "light",
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== new URL(address).origin)
      problems.push(`request to elsewhere: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return { page, problems };
}
