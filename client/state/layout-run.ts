import type { Places } from "../graph/scene/places.ts";
import type { AppState } from "./app-state.ts";
import { initialView } from "./view-state.ts";

/** How far the layout of the view has come; at rest the map lies as it was built. */
export type LayoutRun =
  | { readonly status: "rest" }
  | {
      readonly status: "running" | "paused" | "done";
      /** Id of the registry. */
      readonly layout: string;
      readonly iterations: number;
      /** 0 to 1. */
      readonly share: number;
      /** Where it puts everything so far; before its first step where the layout before did. */
      readonly base: Places | undefined;
    };

export const atRest: LayoutRun = { status: "rest" };

/** The map: there without being run. */
export const MAP = initialView.appearance.layout;

export const baseOf = (run: LayoutRun): Places | undefined => (run.status === "rest" ? undefined : run.base);

/** Chooses a layout; one that is chosen already runs again, on what is drawn now. */
export function chooseLayout(state: AppState, layout: string): AppState {
  if (state.view.appearance.layout === layout) return { ...state, layoutRun: atRest };
  return {
    ...state,
    view: { ...state.view, appearance: { ...state.view.appearance, layout } },
    questionsAreOpen: false,
  };
}

/** Stops a running layout where it is, or lets it go on. */
export function toggleLayoutPause(state: AppState): AppState {
  const { layoutRun: run } = state;
  if (run.status === "running") return { ...state, layoutRun: { ...run, status: "paused" } };
  return run.status === "paused" ? { ...state, layoutRun: { ...run, status: "running" } } : state;
}
