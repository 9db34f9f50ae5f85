import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { launchBrowser } from "./browser.ts";

/** What a file of tests browses with; the browser is there before its first test. */
export interface Browsing {
  /** Where the bundled graph is served, for all files alike. */
  readonly serving: { readonly address: string };
  browser: Browser;
}

/** Launches a browser before the tests of a file, closes what each test opened, and the browser after them. */
export function startBrowsing(): Browsing {
  const browsing: Partial<Browsing> = { serving: { address: inject("address") } };
  beforeAll(async () => {
    browsing.browser = await launchBrowser();
  });
  // A page that is done with would go on drawing beside the next one.
  afterEach(async () => {
    for (const context of browsing.browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browsing.browser?.close();
  });
  return browsing as Browsing;
}
