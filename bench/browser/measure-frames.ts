import type { CDPSession, Page } from "playwright-core";
import type {} from "./watch-frames.ts";

/** What one frame took on average, in ms. */
export interface FrameTimes {
  readonly frames: number;
  /** Scripts of the page. */
  readonly script: number;
  /** Scripts, and the drawing that they asked for. */
  readonly whole: number;
}

/** Does something on the page and gives what each frame drawn meanwhile took. The page must have `watchFrames`. */
export async function measureFrames(
  page: Page,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<FrameTimes> {
  await page.evaluate(() => window.frameWatch.reset());
  const before = await scriptTime(devtools);
  await act();
  // What was drawn last is waited for in the frame after.
  await nextFrames(page);
  const { frames, waited } = await page.evaluate(() => window.frameWatch.counts());
  const whole = (await scriptTime(devtools)) - before;
  const count = Math.max(1, frames);
  return { frames, script: (whole - waited) / count, whole: whole / count };
}

/** Time in ms that scripts have run so far. */
export async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}

/** Waits for two frames of the page. */
export function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
