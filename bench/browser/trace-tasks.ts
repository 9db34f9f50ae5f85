import type { Browser, CDPSession, Page } from "playwright-core";
import { scriptTime } from "./measure-frames.ts";

/** What the main thread of a page did meanwhile, in ms. */
export interface Work {
  /** The longest task. */
  readonly longest: number;
  /** The longest task less the time in it that the page only waited for pictures to be taken over: with a software GPU most of it. */
  readonly longestOwn: number;
  /** Scripts, all tasks together. */
  readonly script: number;
}

/** An event of Chromium's trace format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In µs. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

/** Does something on the page and gives the work that it was. */
export async function traceWork(
  browser: Browser,
  page: Page,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<Work> {
  const before = await scriptTime(devtools);
  await browser.startTracing(page, { categories });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const script = (await scriptTime(devtools)) - before;
  return { ...longestTasks(trace.toString("utf8")), script };
}

/** The longest task on the main thread of a page in a trace. */
export function longestTasks(trace: string): Pick<Work, "longest" | "longestOwn"> {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const lasting = (wanted: string) =>
    traceEvents.filter(
      (event) => event.name === wanted && event.ph === "X" && pages.has(threadOf(event)) && event.dur,
    );
  const waits = lasting("Commit");
  let longest = 0;
  let longestOwn = 0;
  for (const task of lasting("RunTask")) {
    const end = task.ts + (task.dur ?? 0);
    const waited = waits
      .filter((wait) => threadOf(wait) === threadOf(task) && wait.ts >= task.ts && wait.ts < end)
      .reduce((sum, { dur = 0 }) => sum + dur, 0);
    longest = Math.max(longest, task.dur ?? 0);
    longestOwn = Math.max(longestOwn, (task.dur ?? 0) - waited);
  }
  return { longest: longest / 1000, longestOwn: longestOwn / 1000 };
}
