import type { StoryMode } from "../../state/story.ts";

/** Height in px of the sheet that a story has on a phone: reading leaves more of the canvas than writing does. */
export function storySheetHeight(kind: StoryMode["kind"], windowHeight: number): number {
  if (kind === "closed") return 0;
  return Math.round(kind === "reading" ? Math.min(300, windowHeight * 0.42) : windowHeight * 0.6);
}
