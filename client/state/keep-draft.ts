import "./forbid-eval.ts";
import { z } from "zod";
import { StoryStep } from "../../core/kept-view.ts";
import type { AppStore } from "./create-app-store.ts";
import { emptyDraft, type StoryDraft } from "./story.ts";

const key = "tieline.story";
const KeptDraft = z.object({ title: z.string().max(200), steps: z.array(StoryStep).max(100) });

/** The story that this browser keeps until it is shared; an empty one where there is none, or where it is damaged. */
export function readDraft(storage: () => Pick<Storage, "getItem">): StoryDraft {
  try {
    const { title, steps } = KeptDraft.parse(JSON.parse(storage().getItem(key) ?? ""));
    return { title, steps: steps.map((step, at) => ({ ...step, key: at })) };
  } catch {
    return emptyDraft;
  }
}

/** Takes up the draft that this browser keeps, unless one was begun meanwhile, and keeps it from now on. */
export function resumeDraft(store: AppStore, storage: () => Storage): () => void {
  store.setState(({ draft }) => (draft === emptyDraft ? { draft: readDraft(storage) } : {}));
  return followDraft(store, storage);
}

/** Keeps the draft whenever it changes; gives a function that ends this. Where storage is forbidden it lasts as long as the page. */
export function followDraft(store: AppStore, storage: () => Pick<Storage, "setItem">): () => void {
  return store.subscribe(({ draft }, before) => {
    if (draft === before.draft) return;
    const steps = draft.steps.map(({ key: _, ...step }) => step);
    try {
      storage().setItem(key, JSON.stringify({ title: draft.title, steps }));
    } catch {
      // Forbidden or full: the author can still share or download it.
    }
  });
}
