import type { Story, ViewId } from "../../core/api.ts";
import type { AppState } from "./app-state.ts";
import { restore } from "./changes.ts";
import type { DraftStep, StoryDraft } from "./story.ts";
import { decodeView, encodeView } from "./view-address.ts";

/** Opens what the author writes in. */
export function writeStory(state: AppState): AppState {
  return { ...state, story: { kind: "writing" }, questionsAreOpen: false };
}

/** Reads a story from a step on, counted from 0; a step that it does not have is the nearest one. */
export function readStory(state: AppState, story: Story, step: number, id?: ViewId): AppState {
  return goToStep(
    { ...state, story: { kind: "reading", story, step: 0, ...(id !== undefined && { id }) } },
    step,
  );
}

/** Shows the view of a step of the story that is read. */
export function goToStep(state: AppState, step: number): AppState {
  const { story: reading } = state;
  if (reading.kind !== "reading") return state;
  const at = Math.max(0, Math.min(Math.trunc(step), reading.story.steps.length - 1));
  const shown = restore(state, decodeView(reading.story.steps[at]?.address ?? ""));
  return { ...shown, story: { ...reading, step: at }, questionsAreOpen: false };
}

/** Leaves the story; the view stays, and who read the own draft writes on. */
export function leaveStory(state: AppState): AppState {
  const isOwn = state.story.kind === "reading" && state.story.id === undefined;
  return { ...state, story: { kind: isOwn ? "writing" : "closed" } };
}

/** Adds the view that is shown as the last step. */
export function addStep(state: AppState, title: string): AppState {
  const { steps } = state.draft;
  const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
  const step: DraftStep = { key, title, text: "", address: encodeView(state.view) };
  return { ...state, draft: { ...state.draft, steps: [...steps, step] } };
}

/** Changes what a step says, or shows. */
export function editStep(
  draft: StoryDraft,
  key: number,
  change: Partial<Omit<DraftStep, "key">>,
): StoryDraft {
  return { ...draft, steps: draft.steps.map((step) => (step.key === key ? { ...step, ...change } : step)) };
}

/** Moves a step by some places; at an end it stays. */
export function moveStep(draft: StoryDraft, key: number, by: number): StoryDraft {
  const from = draft.steps.findIndex((step) => step.key === key);
  const to = from + by;
  const moved = draft.steps[from];
  if (!moved || to < 0 || to >= draft.steps.length) return draft;
  return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function removeStep(draft: StoryDraft, key: number): StoryDraft {
  return { ...draft, steps: draft.steps.filter((step) => step.key !== key) };
}
