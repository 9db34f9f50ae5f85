import type { Locator, Page } from "playwright-core";

export interface Stats {
  readonly nodes: number;
  readonly edges: number;
  readonly visibleNodes: number;
  readonly visibleEdges: number;
}

/** How much the page holds and shows, as it tells programs. */
export const statsOf = (page: Page): Promise<Stats> =>
  page.evaluate(() => (window as unknown as { tieline: { stats: () => Stats } }).tieline.stats());

export const searchBox = (page: Page): Locator => page.getByRole("combobox", { name: "Search" });

export const details = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });

/** The heading of the details, once it holds the name. */
export const heading = (page: Page, name: string): Locator =>
  details(page).getByRole("heading", { level: 2, name });

/** A phone as browsers imitate one. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
