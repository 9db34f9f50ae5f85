import { encodeView } from "../../state/view-address.ts";
import type { Selection, ViewState } from "../../state/view-state.ts";

/** The address that opens the view with something selected. */
export function linkTo(view: ViewState, selection: Selection): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${encodeView({ ...view, selection })}`;
}
