import { expect, test } from "vitest";
import type { AppState } from "../../../client/state/app-state.ts";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { followDraft, readDraft } from "../../../client/state/keep-draft.ts";
import { draftOf, emptyDraft, storyOf } from "../../../client/state/story.ts";
import {
  addStep,
  editStep,
  goToStep,
  leaveStory,
  moveStep,
  readStory,
  removeStep,
  writeStory,
} from "../../../client/state/story-changes.ts";
import { parseStory, serializeStory } from "../../../client/state/story-file.ts";
import { decodeView, encodeView } from "../../../client/state/view-address.ts";
import { ViewId } from "../../../core/api.ts";

const start = (search = ""): AppState =>
  createAppStore(decodeView(search), { language: "en", themeChoice: "auto" }, "light").getState();
const story = {
  title: "谁离开了 Lanting",
  steps: [
    { title: "One", text: "First.", address: "?entity=company:lanting" },
    { title: "Two", text: "", address: "?hide=person" },
    { title: "", text: "Last.", address: "" },
  ],
};
const id = ViewId.parse("abcdefghij");

test("a step is the view that is shown, and steps are edited, moved and removed", () => {
  const one = addStep(start("?entity=company:lanting"), "Lanting");
  const two = addStep({ ...one, view: decodeView("?hide=person") }, "No people").draft;
  expect(two.steps.map(({ title, address }) => [title, address])).toEqual([
    ["Lanting", "?entity=company:lanting"],
    ["No people", "?hide=person"],
  ]);
  const [first, second] = two.steps.map(({ key }) => key) as [number, number];
  expect(first).not.toBe(second);
  expect(editStep(two, second, { text: "又一步" }).steps[1]).toMatchObject({
    title: "No people",
    text: "又一步",
  });
  expect(moveStep(two, second, -1).steps.map(({ key }) => key)).toEqual([second, first]);
  expect(moveStep(two, second, 1)).toBe(two);
  expect(removeStep(two, first).steps.map(({ key }) => key)).toEqual([second]);
  // A key that was free is not taken by two.
  expect(addStep({ ...one, draft: removeStep(two, first) }, "").draft.steps.map(({ key }) => key)).toEqual([
    second,
    second + 1,
  ]);
});

test("a draft is a story once it has a title and a step", () => {
  expect(storyOf(emptyDraft)).toBeUndefined();
  expect(storyOf({ title: " ", steps: draftOf(story).steps })).toBeUndefined();
  expect(storyOf(draftOf(story))).toEqual(story);
});

test("reading shows the view of each step, and stops at both ends", () => {
  const read = (state: AppState) =>
    state.story.kind === "reading" ? [state.story.step, encodeView(state.view)] : [];
  const first = readStory(start(), story, 0, id);
  expect(read(first)).toEqual([0, "?entity=company:lanting"]);
  expect(read(goToStep(first, 1))).toEqual([1, "?hide=person"]);
  expect(read(goToStep(first, 9))).toEqual([2, ""]);
  expect(read(goToStep(first, -1))).toEqual([0, "?entity=company:lanting"]);
  expect(read(readStory(start(), story, 7, id))).toEqual([2, ""]);
});

test("who leaves a story keeps its view; who read the own draft writes on", () => {
  const left = leaveStory(readStory(start(), story, 1, id));
  expect([left.story.kind, encodeView(left.view)]).toEqual(["closed", "?hide=person"]);
  expect(leaveStory(readStory(writeStory(start()), story, 0)).story.kind).toBe("writing");
});

test("a file of a story is read as it was written, and nothing else is", () => {
  expect(parseStory(serializeStory(story))).toEqual(story);
  for (const text of ["", "{}", JSON.stringify(story), serializeStory({ ...story, steps: [] })]) {
    expect(parseStory(text)).toBeUndefined();
  }
});

test("the browser keeps the draft, and a damaged one is an empty one", () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const store = createAppStore(decodeView(""), { language: "en", themeChoice: "auto" }, "light");
  const stop = followDraft(store, storage);
  store.setState({ draft: draftOf(story) });
  expect(readDraft(storage)).toEqual(draftOf(story));
  stop();
  kept.set([...kept.keys()][0] ?? "", '{"title":1}');
  expect(readDraft(storage)).toEqual(emptyDraft);
  expect(
    readDraft(() => {
      throw new Error("forbidden");
    }),
  ).toEqual(emptyDraft);
});
