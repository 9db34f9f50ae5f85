import type { AppStore } from "./create-app-store.ts";

/** Takes up the draft of a story, and keeps it, from when something first shows it; until then it need not be loaded. */
export function followStory(store: AppStore, storage: () => Storage): void {
  const look = ({ dialog, story }: ReturnType<AppStore["getState"]>) => {
    if (dialog !== "share" && story.kind === "closed") return;
    stop();
    void import("./keep-draft.ts").then(({ resumeDraft }) => resumeDraft(store, storage));
  };
  const stop = store.subscribe(look);
  look(store.getState());
}
