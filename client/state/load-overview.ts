import type { Overview } from "../../core/api.ts";
import type { AppState, Load } from "./app-state.ts";
import { ask } from "./ask.ts";
import { gather } from "./beyond/gather.ts";
import { graft, holds } from "./beyond/graft.ts";
import { wishesOf } from "./beyond/wishes-of.ts";
import { bringHeld } from "./changes.ts";
import type { AppStore } from "./create-app-store.ts";

/** Asks for the overview and puts it, or the failure, into the store once what must come before it is there. */
export async function loadOverview(
  store: AppStore,
  before: Promise<void> = Promise.resolve(),
): Promise<void> {
  store.setState({ load: { status: "loading" } });
  const answer = await ask("overview", { params: {}, query: {} });
  await before;
  if (!answer.ok) {
    store.setState({ load: { status: "failed", failure: answer.failure } });
    return;
  }
  const load: Load = { status: "ready", overview: await withShown(answer.result, store.getState()) };
  store.setState((state) => {
    const { selection } = state.view;
    const loaded = { ...state, load };
    // A link to what the overview does not hold shows it as a search would: with whom it is linked to.
    const isBeyond = selection.kind === "entity" && !holds(answer.result, selection.id);
    return isBeyond ? bringHeld(loaded, selection.id) : loaded;
  }, true);
}

/** The overview with what a link shows beyond it, so that the first picture is the whole one. */
async function withShown(overview: Overview, state: AppState): Promise<Overview> {
  const wishes = wishesOf({ ...state, load: { status: "ready", overview } });
  return wishes.length === 0 ? overview : graft(overview, await gather(overview, wishes));
}
