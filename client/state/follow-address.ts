import { restore } from "./changes.ts";
import type { AppStore } from "./create-app-store.ts";
import { decodeView, encodeView } from "./view-address.ts";
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
 * Keeps address and view alike: whatever is chosen is a step that "back" undoes, what drifts is not. Gives a function that ends this.
 */
export function followAddress(store: AppStore, page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => encodeView(store.getState().view) || page.location.pathname;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    clearTimeout(timer);
    const isDrift = encodeView(withoutDrift(state.view)) === encodeView(withoutDrift(before.view));
    if (isDrift) {
      timer = setTimeout(() => page.history.replaceState(null, "", write()), REST);
    } else if (encodeView(state.view) !== encodeView(decodeView(page.location.search))) {
      page.history.pushState(null, "", write());
    }
  });
  const goBack = () => store.setState((state) => restore(state, decodeView(page.location.search)), true);
  page.addEventListener("popstate", goBack);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    page.removeEventListener("popstate", goBack);
  };
}
