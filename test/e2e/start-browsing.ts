import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Serving, serveBuiltGraph } from "./serve-built-graph.ts";

/** What a file of tests browses with; filled before its first test. */
export interface Browsing {
  serving: Serving;
  browser: Browser;
}

/** Serves the bundled graph and launches a browser before the tests of a file, and ends both after them. */
export function startBrowsing(): Browsing {
  const browsing: Partial<Browsing> = {};
  beforeAll(async () => {
    browsing.serving = await serveBuiltGraph();
    browsing.browser = await launchBrowser();
  });
  afterAll(async () => {
    await browsing.browser?.close();
    await browsing.serving?.stop();
  });
  return browsing as Browsing;
}
