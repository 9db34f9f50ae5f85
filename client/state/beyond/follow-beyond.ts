import type { AppStore } from "../create-app-store.ts";
import { doAwaited } from "./do-awaited.ts";
import { gather } from "./gather.ts";
import { graft } from "./graft.ts";
import { wishesOf } from "./wishes-of.ts";

/**
 * Asks the server for what the page shows and the overview does not hold, puts it behind the overview, and does what waited for it.
 * Gives a function that ends this.
 */
export function followBeyond(store: AppStore): () => void {
  const running = new AbortController();
  // The same wishes are asked for once; where the server did not answer, again when something else is wanted.
  let asked = "";
  let isAsking = false;
  const follow = () => {
    const state = store.getState();
    if (isAsking || state.load.status !== "ready") return;
    const { overview } = state.load;
    const wishes = wishesOf(state);
    const key = JSON.stringify(wishes);
    if (wishes.length === 0 || key === asked) {
      if (wishes.length === 0) asked = "";
      if (state.awaited.length > 0) store.setState(doAwaited, true);
      return;
    }
    asked = key;
    isAsking = true;
    gather(overview, wishes, running.signal).then(
      (found) => {
        isAsking = false;
        store.setState((now) => {
          if (now.load.status !== "ready") return now;
          const grown = graft(now.load.overview, found);
          const held = grown === now.load.overview ? now : { ...now, load: { ...now.load, overview: grown } };
          // What came to be awaited meanwhile is asked for next.
          return wishesOf(held).length === 0 || !found.isWhole ? doAwaited(held) : held;
        }, true);
        follow();
      },
      (cause: unknown) => {
        isAsking = false;
        if (!running.signal.aborted) throw cause;
      },
    );
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    running.abort();
  };
}
