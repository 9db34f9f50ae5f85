import type { AppStore } from "./create-app-store.ts";
import { isStep, remember } from "./history.ts";
import { isMoving } from "./time-changes.ts";

// A slider or a play button makes many small changes: those that follow each other within this time (ms) are one step.
const TOGETHER = 400;

/** Remembers each step of the view for undo; gives a function that ends this. */
export function followHistory(store: AppStore, now: () => number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let kind = "";
  let isRemembered = false;
  return store.subscribe((state, before) => {
    if (isMoving(state) && !isMoving(before)) isRemembered = false;
    if (state.view === before.view || state.history !== before.history) return;
    if (!isStep(before.view, state.view)) return;
    const time = now();
    const bounds = changedBounds(before.view.filters, state.view.filters);
    const isSameDrag = bounds !== "" && bounds === kind && time - last < TOGETHER;
    last = time;
    kind = bounds;
    const isSameMove = isMoving(before) && isRemembered;
    isRemembered = true;
    if (!isSameDrag && !isSameMove) store.setState({ history: remember(state.history, before.view) });
  });
}

/** Which bounds a change moves: only these are dragged. */
function changedBounds(before: object, after: object): string {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key) && !Array.isArray(now.get(key) ?? old.get(key)))
    .toSorted()
    .join(" ");
}
