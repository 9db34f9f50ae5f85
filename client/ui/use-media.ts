import { useSyncExternalStore } from "react";

interface Watched {
  readonly subscribe: (notify: () => void) => () => void;
  readonly holds: () => boolean;
}

const watched = new Map<string, Watched>();

/** Whether the media query holds now. */
export function useMedia(query: string): boolean {
  const { subscribe, holds } = watched.get(query) ?? watch(query);
  return useSyncExternalStore(subscribe, holds);
}

/** Asks the browser once for each query: asking again at each drawing would have it work out all styles. */
function watch(query: string): Watched {
  const list = window.matchMedia(query);
  const made: Watched = {
    subscribe(notify) {
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    holds: () => list.matches,
  };
  watched.set(query, made);
  return made;
}
