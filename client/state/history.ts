import { encodeView } from "./view-address.ts";
import { initialView, type ViewState } from "./view-state.ts";

/** Views that undo and redo lead to, the nearest last. */
export interface History {
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
}

export const noHistory: History = { past: [], future: [] };

/** Steps that can be taken back. */
export const MOST_STEPS = 200;

/**
 * What undo speaks of: all that was done to the picture. Looking around (camera, what is selected, which rows are shown)
 * is no step of its own.
 */
export const isStep = (before: ViewState, after: ViewState): boolean =>
  encodeView(deedsOf(before)) !== encodeView(deedsOf(after));

const deedsOf = (view: ViewState): ViewState => {
  const { camera: _, ...rest } = view;
  return { ...rest, selection: { kind: "none" }, screen: "graph", table: initialView.table };
};

/** The history after a step away from the view. */
export function remember({ past }: History, before: ViewState): History {
  return { past: [...past, before].slice(-MOST_STEPS), future: [] };
}

/** The view one step back and the history then; the camera stays where it is. Nothing where there is no step. */
export function undo(history: History, now: ViewState): Travelled | undefined {
  const view = history.past.at(-1);
  if (!view) return undefined;
  return {
    view: withCameraOf(view, now),
    history: { past: history.past.slice(0, -1), future: [...history.future, now] },
  };
}

/** The view one step forward again. */
export function redo(history: History, now: ViewState): Travelled | undefined {
  const view = history.future.at(-1);
  if (!view) return undefined;
  return {
    view: withCameraOf(view, now),
    history: { past: [...history.past, now], future: history.future.slice(0, -1) },
  };
}

export interface Travelled {
  readonly view: ViewState;
  readonly history: History;
}

function withCameraOf(view: ViewState, { camera, screen, table }: ViewState): ViewState {
  const { camera: _, ...rest } = view;
  return { ...rest, screen, table, ...(camera && { camera }) };
}
