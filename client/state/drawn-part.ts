import type { Overview } from "../../core/api.ts";
import { type Density, type DrawnGraph, drawnGraph } from "../graph/scene/drawn-graph.ts";
import type { ViewState } from "./view-state.ts";
import { indexOf } from "./visible-part.ts";

const kept = new WeakMap<
  ViewState,
  Map<Density, { readonly overview: Overview; readonly drawn: DrawnGraph }>
>();

/** What the canvas draws of a view; the answer is kept as long as the view is. */
export function drawnPart(overview: Overview, view: ViewState, density: Density): DrawnGraph {
  const ofView = kept.get(view) ?? new Map();
  kept.set(view, ofView);
  const known = ofView.get(density);
  if (known?.overview === overview) return known.drawn;
  const drawn = drawnGraph(indexOf(overview), view, density);
  ofView.set(density, { overview, drawn });
  return drawn;
}
