import type { ViewState } from "../../state/view-state.ts";
import { type Density, type DrawnGraph, drawnGraph } from "./drawn-graph.ts";
import type { GraphIndex } from "./graph-index.ts";

type View = Pick<ViewState, "part" | "filters">;

interface Kept extends View {
  readonly density: Density;
  readonly drawn: DrawnGraph;
}

/** The canvas and several panels ask for the same few after each change. */
const MOST_KEPT = 8;
const kept = new WeakMap<GraphIndex, readonly Kept[]>();

/** What part and filters leave when nothing is selected; the last few answers are kept. */
export function drawnAtRest(index: GraphIndex, { part, filters }: View, density: Density): DrawnGraph {
  const known = kept.get(index) ?? [];
  const same = known.find(
    (each) => each.part === part && each.filters === filters && each.density === density,
  );
  if (same) return same.drawn;
  const drawn = drawnGraph(index, { part, filters, selection: { kind: "none" } }, density);
  kept.set(index, [{ part, filters, density, drawn }, ...known].slice(0, MOST_KEPT));
  return drawn;
}
