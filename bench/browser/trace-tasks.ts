import type { Browser, CDPSession, Page } from "playwright-core";
import { scriptTime } from "./measure-frames.ts";

/** What the main thread of a page did meanwhile, in ms. */
export interface Work {
  /** The longest task. */
  readonly longest: number;
  /** The longest task less the time in it that the page only waited for pictures to be taken over: with a software GPU most of it. */
  readonly longestOwn: number;
  /** The most script within one task: what a frame or an answer to an event had to wait for. */
  readonly mostScript: number;
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

const scriptEvents = ["EvaluateScript", "FunctionCall", "RunMicrotasks"];

/** The longest task on the main thread of a page in a trace, and the most script in one. */
export function longestTasks(trace: string): Pick<Work, "longest" | "longestOwn" | "mostScript"> {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const lasting = (...names: readonly string[]) =>
    traceEvents.filter(
      (event) => names.includes(event.name) && event.ph === "X" && pages.has(threadOf(event)) && event.dur,
    );
  const waits = lasting("Commit");
  const scripts = lasting(...scriptEvents);
  let longest = 0;
  let longestOwn = 0;
  let mostScript = 0;
  for (const task of lasting("RunTask")) {
    const isWithin = (event: TraceEvent) =>
      threadOf(event) === threadOf(task) && event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
    const waited = waits.filter(isWithin).reduce((sum, { dur = 0 }) => sum + dur, 0);
    longest = Math.max(longest, task.dur ?? 0);
    longestOwn = Math.max(longestOwn, (task.dur ?? 0) - waited);
    mostScript = Math.max(mostScript, covered(scripts.filter(isWithin)));
  }
  return { longest: longest / 1000, longestOwn: longestOwn / 1000, mostScript: mostScript / 1000 };
}

/** How much time events cover, some of which lie within others. */
function covered(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(end, ts));
    end = Math.max(end, ts + dur);
  }
  return sum;
}
