import type { AppStore } from "./create-app-store.ts";
import { playOn } from "./time-changes.ts";

/** Moves time on while the page plays; gives a function that ends this. */
export function followPlay(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const follow = () => {
    const { time } = store.getState();
    if (!time.isPlaying) return stop();
    timer ??= setTimeout(() => {
      timer = undefined;
      store.setState(playOn, true);
      follow();
    }, 1000 / time.speed);
  };
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    stop();
  };
}
