import { isViewId } from "../../core/view-id.ts";
import type { KeptAddress } from "./address/page-address.ts";
import { ask } from "./ask.ts";
import { restore } from "./changes.ts";
import type { AppStore } from "./create-app-store.ts";
import { isMissing } from "./failure.ts";
import { readStory } from "./story-changes.ts";
import { decodeView, encodeView } from "./view-address.ts";

/** Asks for what the server keeps and shows it; where that fails, a notice says so and the page stays as it is. */
export async function openKept(store: AppStore, kept: KeptAddress): Promise<void> {
  const { id } = kept;
  if (!isViewId(id)) {
    store.setState({ addressTrouble: { kind: "not-kept", kept } });
    return;
  }
  const answer = await ask("view", { params: { id }, query: {} });
  if (!answer.ok) {
    const kind = isMissing(answer.failure) ? "not-kept" : "unanswered";
    store.setState({ addressTrouble: { kind, kept } });
    return;
  }
  const { result } = answer;
  if ("story" in result) {
    store.setState((state) => readStory(state, result.story, kept.step, id), true);
    return;
  }
  const { address } = result;
  store.setState((state) => {
    // The short id stays in the address as long as the page shows just this, so it is compared as the page writes it.
    const view = decodeView(address);
    const shown = restore(state, view);
    return { ...shown, keptView: { id, address: encodeView(view) }, questionsAreOpen: false };
  }, true);
}
