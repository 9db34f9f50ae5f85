import type { AppState } from "../app-state.ts";
import { bringHeld, drawAnswers } from "../changes.ts";
import { expandHeld, expandHeldEach } from "../explore-changes.ts";
import type { Awaited } from "./awaited.ts";

/** Does all that waited, with what the page holds now. */
export function doAwaited(state: AppState): AppState {
  if (state.awaited.length === 0) return state;
  return state.awaited.reduce(doOne, { ...state, awaited: [] });
}

function doOne(state: AppState, awaited: Awaited): AppState {
  const [first] = awaited.ids;
  if (first === undefined) return state;
  switch (awaited.kind) {
    case "bring":
      return bringHeld(state, first);
    case "answer":
      return drawAnswers(state, first, awaited.reveal);
    case "expand":
      return expandHeld(state, awaited.wanted, awaited.density, awaited.count);
    case "expandEach":
      return expandHeldEach(state, awaited.ids, awaited.density);
  }
}
