import { type Language, languages } from "../../../core/document.ts";
import type { AppState, Theme } from "../app-state.ts";
import { decodeView, encodeView } from "../view-address.ts";
import type { ViewState } from "../view-state.ts";
import { readWhole } from "./address-pair.ts";

/** What the server keeps and an address names. */
export interface KeptAddress {
  readonly what: "view" | "story";
  /** As the address has it; whether it can be an id is not yet known. */
  readonly id: string;
  /** Of a story, counted from 0. */
  readonly step: number;
}

/** All that an address can say to the page. */
export interface PageAddress {
  readonly view: ViewState;
  /** Takes the place of the view. */
  readonly kept?: KeptAddress;
  /** Whether the page stands in a frame of another: `embed=1`, with `lang=` and `theme=` as that one wants them. */
  readonly isEmbedded: boolean;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Keys of the view that are there and mean nothing. */
  readonly unread: readonly string[];
}

/** Keys that a damaged link can lose; those of others, such as trackers add, are no damage. */
const telling = [
  ...["entity", "statement", "pick", "document", "paths", "common"],
  ...["hide", "hide-community", "from", "to", "as-of", "confidence", "sources", "degree"],
  ...["ego", "expand", "without", "pin", "camera"],
];

export function readAddress(search: string): PageAddress {
  const query = new URLSearchParams(search);
  const view = decodeView(search);
  const kept = keptIn(query);
  const isEmbedded = query.has("embed");
  const language = languages.find((each) => each === query.get("lang"));
  const theme = query.get("theme");
  const understood = new URLSearchParams(encodeView(view));
  return {
    view,
    ...(kept && { kept }),
    isEmbedded,
    ...(isEmbedded && language && { language }),
    ...(isEmbedded && (theme === "light" || theme === "dark") && { theme }),
    unread: kept ? [] : telling.filter((key) => query.has(key) && !understood.has(key)),
  };
}

function keptIn(query: URLSearchParams): KeptAddress | undefined {
  const story = query.get("story");
  if (story !== null) {
    return { what: "story", id: story, step: (readWhole(query.get("step"), 1, 100) ?? 1) - 1 };
  }
  const view = query.get("view");
  return view === null ? undefined : { what: "view", id: view, step: 0 };
}

export const keptSearch = ({ what, id, step }: KeptAddress): string =>
  `?${what}=${encodeURIComponent(id)}${step > 0 ? `&step=${step + 1}` : ""}`;

/** The query that the address has while the page shows this: the story's while one is read, the short one of a kept view. */
export function searchOf({ view, story, keptView }: Pick<AppState, "view" | "story" | "keptView">): string {
  if (story.kind === "reading" && story.id !== undefined) {
    return keptSearch({ what: "story", id: story.id, step: story.step });
  }
  const address = encodeView(view);
  return keptView?.address === address ? keptSearch({ what: "view", id: keptView.id, step: 0 }) : address;
}

/** The query as the page itself would write it. */
export function canonicalSearch(search: string): string {
  const { kept, view } = readAddress(search);
  return kept ? keptSearch(kept) : encodeView(view);
}
