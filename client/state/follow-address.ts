import { restore } from "./changes.ts";
import type { AppStore } from "./create-app-store.ts";
import { isMoving } from "./time-changes.ts";
import { decodeView, encodeView } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";

// Safari refuses more than a hundred changes of the address in half a minute.
const CAMERA_REST = 400;

const withoutCamera = ({ camera: _, ...view }: ViewState): ViewState => view;

/**
 * Keeps address and view alike: whatever is chosen is a step that "back" undoes, the camera is not. Gives a function
 * that ends this. While bounds are dragged or time plays, the address waits for the end.
 */
export function followAddress(store: AppStore, page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => encodeView(store.getState().view) || page.location.pathname;
  const unsubscribe = store.subscribe((state, before) => {
    const cameToRest = isMoving(before) && !isMoving(state);
    if ((state.view === before.view && !cameToRest) || isMoving(state)) return;
    clearTimeout(timer);
    const isCameraOnly =
      !cameToRest && encodeView(withoutCamera(state.view)) === encodeView(withoutCamera(before.view));
    if (isCameraOnly) {
      timer = setTimeout(() => page.history.replaceState(null, "", write()), CAMERA_REST);
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
