import type { LayoutGraph } from "../../../core/layouts/layout.ts";

/** What the page tells the worker. */
export type LayoutOrder =
  | { readonly kind: "run"; readonly layout: string; readonly graph: LayoutGraph }
  | { readonly kind: "pause" }
  /** The last report is on the screen: the next one may come. */
  | { readonly kind: "shown" }
  | { readonly kind: "resume" };

/** What the worker reports: places by number of the graph, or that it knows no such layout. */
export type LayoutReport =
  | {
      readonly kind: "step";
      readonly x: Float32Array;
      readonly y: Float32Array;
      readonly iterations: number;
      readonly share: number;
      readonly isDone: boolean;
    }
  | { readonly kind: "unknown" };
