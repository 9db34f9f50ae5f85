import type { LayoutGraph } from "../../../core/layouts/layout.ts";
import type { LayoutOrder, LayoutReport } from "./layout-messages.ts";

/** A layout that runs in a worker of its own. */
export interface RunningLayout {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** Starts a layout by its id; reports come at most some ten times a second, the last one says that it is done. */
export function startLayout(
  layout: string,
  graph: LayoutGraph,
  onReport: (report: LayoutReport) => void,
): RunningLayout {
  // A file of our own: the security policy allows no scripts made on the way.
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const tell = (order: LayoutOrder) => worker.postMessage(order);
  worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
    onReport(data);
    // Two frames on, the first of them has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => tell({ kind: "shown" })));
  };
  tell({ kind: "run", layout, graph });
  return {
    pause: () => tell({ kind: "pause" }),
    resume: () => tell({ kind: "resume" }),
    stop: () => worker.terminate(),
  };
}
