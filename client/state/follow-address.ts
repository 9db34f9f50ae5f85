import { canonicalSearch, readAddress, searchOf } from "./address/page-address.ts";
import type { AppState } from "./app-state.ts";
import { restore } from "./changes.ts";
import type { AppStore } from "./create-app-store.ts";
import { openKept } from "./open-kept.ts";
import { goToStep } from "./story-changes.ts";
import { isMoving } from "./time-changes.ts";
import { encodeView } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";

// Safari refuses more than a hundred changes of the address in half a minute.
const REST = 400;

/** The view without what changes in many small steps: the camera, the path that is chosen, and the text that rows must contain. */
const withoutDrift = ({ camera: _, ...view }: ViewState): ViewState => ({
  ...view,
  selection: view.selection.kind === "paths" ? { ...view.selection, chosen: 0 } : view.selection,
  table: { ...view.table, query: "" },
});

/**
 * Keeps address and view alike: whatever is chosen is a step that "back" undoes, what drifts is not. While bounds are
 * dragged or time plays, the address waits for the end. Gives a function that ends this.
 */
export function followAddress(store: AppStore, page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => searchOf(store.getState()) || page.location.pathname;
  const unsubscribe = store.subscribe((state, before) => {
    const cameToRest = isMoving(before) && !isMoving(state);
    const isSame =
      state.view === before.view && state.story === before.story && state.keptView === before.keptView;
    if ((isSame && !cameToRest) || isMoving(state)) return;
    clearTimeout(timer);
    const isShown = searchOf(state) === canonicalSearch(page.location.search);
    if (!cameToRest && isDrift(state, before)) {
      timer = setTimeout(() => page.history.replaceState(null, "", write()), REST);
    } else if (!isShown) {
      // What had to be loaded first belongs to the step that asked for it.
      const how = state.load === before.load ? "pushState" : "replaceState";
      page.history[how](null, "", write());
    }
  });
  const goBack = () => {
    const { view, kept } = readAddress(page.location.search);
    const { story } = store.getState();
    if (!kept) {
      store.setState((state) => restore({ ...state, story: closed(state) }, view), true);
    } else if (story.kind === "reading" && story.id === kept.id) {
      store.setState((state) => goToStep(state, kept.step), true);
    } else void openKept(store, kept);
  };
  page.addEventListener("popstate", goBack);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    page.removeEventListener("popstate", goBack);
  };
}

/** Whoever writes goes on writing. */
const closed = ({ story }: AppState): AppState["story"] =>
  story.kind === "reading" ? { kind: "closed" } : story;

/** Many small steps, or a kept view got its short address: nothing that "back" should stop at. */
const isDrift = (state: AppState, before: AppState): boolean =>
  state.story === before.story &&
  encodeView(withoutDrift(state.view)) === encodeView(withoutDrift(before.view));
