import { layoutOf } from "../../../core/layouts/index.ts";
import type { LayoutStep } from "../../../core/layouts/layout.ts";
import type { LayoutOrder, LayoutReport } from "./layout-messages.ts";

/** Ms of work before the worker listens again, and between two reports. */
const SLICE = 40;
const REPORT = 110;

/** The worker's side of its channel; the types of the page know only windows. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null;
  postMessage: (report: LayoutReport, transfer: Transferable[]) => void;
};

let steps: Iterator<LayoutStep, void> | undefined;
let isPaused = false;
let reported = 0;
/** A page that cannot keep up is not sent more than it can show. */
let isAwaited = true;
let timer: ReturnType<typeof setTimeout> | undefined;

page.onmessage = ({ data }) => {
  if (data.kind === "shown") {
    isAwaited = true;
    return;
  }
  if (data.kind === "run") {
    const layout = layoutOf(data.layout);
    if (!layout) {
      page.postMessage({ kind: "unknown" }, []);
      return;
    }
    steps = layout.run(data.graph);
  }
  isPaused = data.kind === "pause";
  clearTimeout(timer);
  if (!isPaused) work();
};

function work(): void {
  const until = performance.now() + SLICE;
  let last: LayoutStep | undefined;
  while (steps && performance.now() < until) {
    const step = steps.next();
    if (step.done) {
      if (last) report(last, true);
      steps = undefined;
      return;
    }
    last = step.value;
    if (last.share === 1) {
      report(last, true);
      steps = undefined;
      return;
    }
  }
  if (last && isAwaited && performance.now() - reported >= REPORT) report(last, false);
  if (steps) timer = setTimeout(work, 0);
}

function report({ places, iterations, share }: LayoutStep, isDone: boolean): void {
  reported = performance.now();
  isAwaited = false;
  const x = Float32Array.from(places.x);
  const y = Float32Array.from(places.y);
  page.postMessage({ kind: "step", x, y, iterations, share, isDone }, [x.buffer, y.buffer]);
}
