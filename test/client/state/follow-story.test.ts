import { expect, test, vi } from "vitest";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { followStory } from "../../../client/state/follow-story.ts";
import { initialView } from "../../../client/state/view-state.ts";

const step = { title: "First", text: "", address: "" };
const storageWith = (text: string) => {
  const kept = new Map([["tieline.story", text]]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { kept, storage: () => storage as unknown as Storage };
};
const open = () => createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light");

test("the draft is taken up when the dialog of sharing opens, and kept from then on", async () => {
  const store = open();
  const { kept, storage } = storageWith(JSON.stringify({ title: "Moves", steps: [step] }));
  followStory(store, storage);
  expect(store.getState().draft.title).toBe("");
  store.setState({ dialog: "share" });
  await vi.waitFor(() => expect(store.getState().draft.title).toBe("Moves"));
  store.setState(({ draft }) => ({ draft: { ...draft, title: "Moves of May" } }));
  expect(kept.get("tieline.story")).toContain("Moves of May");
});

test("what was begun meanwhile is not lost, and a damaged draft is none", async () => {
  const store = open();
  const { kept, storage } = storageWith("{");
  followStory(store, storage);
  store.setState({ story: { kind: "writing" }, draft: { title: "New", steps: [] } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(store.getState().draft.title).toBe("New");
  store.setState({ draft: { title: "Newer", steps: [] } });
  await vi.waitFor(() => expect(kept.get("tieline.story")).toContain("Newer"));
});
