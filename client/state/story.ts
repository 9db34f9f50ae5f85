import type { Story, StoryStep, ViewId } from "../../core/api.ts";

/** A step as it is written; the key tells steps apart while they are moved. */
export interface DraftStep extends StoryStep {
  readonly key: number;
}

/** The story being written in this browser; its title may still be empty, and so may its steps. */
export interface StoryDraft {
  readonly title: string;
  readonly steps: readonly DraftStep[];
}

export const emptyDraft: StoryDraft = { title: "", steps: [] };

/** What is done with a story. */
export type StoryMode = { readonly kind: "closed" } | { readonly kind: "writing" } | Reading;

export interface Reading {
  readonly kind: "reading";
  readonly story: Story;
  /** Counted from 0. */
  readonly step: number;
  /** Under which the server keeps it; absent: the reader is who writes it. */
  readonly id?: ViewId;
}

/** The draft as a story, or nothing while it has no title or no step. */
export function storyOf({ title, steps }: StoryDraft): Story | undefined {
  if (title.trim() === "" || steps.length === 0) return undefined;
  return {
    title: title.trim(),
    steps: steps.map((step) => ({ title: step.title.trim(), text: step.text.trim(), address: step.address })),
  };
}

/** A story taken up to be written on. */
export function draftOf({ title, steps }: Story): StoryDraft {
  return { title, steps: steps.map((step, key) => ({ ...step, key })) };
}
