import { encodeSelection } from "../../state/address/selection-address.ts";
import type { AppState } from "../../state/app-state.ts";
import { decodeView } from "../../state/view-address.ts";

/** Frames narrower than this have no room for the text of a step and a card beside it. */
const ROOM_FOR_BOTH = 1000;

/** Whether a frame shows what is selected as a card: beside a step's text only what the reader chose, or where there is room. */
export function showsDetailsCard({ view, story }: Pick<AppState, "view" | "story">): boolean {
  if (view.selection.kind === "none") return false;
  if (story.kind !== "reading" || window.innerWidth >= ROOM_FOR_BOTH) return true;
  const { selection } = decodeView(story.story.steps[story.step]?.address ?? "");
  return JSON.stringify(encodeSelection(selection)) !== JSON.stringify(encodeSelection(view.selection));
}
