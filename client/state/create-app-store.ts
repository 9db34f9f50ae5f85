import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppState } from "./app-state.ts";
import { noConnections } from "./connections.ts";
import { noHistory } from "./history.ts";
import { atRest } from "./layout-run.ts";
import type { Preferences } from "./preferences.ts";
import { emptyDraft } from "./story.ts";
import { timeAtRest } from "./time-changes.ts";
import { encodeView } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";

export type AppStore = StoreApi<AppState>;

/** The one store of the page, at the view of the address. */
export function createAppStore(
  view: ViewState,
  { language, themeChoice }: Preferences,
  systemTheme: AppState["systemTheme"],
): AppStore {
  return createStore<AppState>(() => ({
    load: { status: "loading" },
    view,
    details: view.selection.kind === "none" ? { status: "none" } : { status: "loading" },
    hovered: { kind: "none" },
    awaited: [],
    origin: undefined,
    trail: [],
    isResumed: false,
    reveal: undefined,
    focusRequests: 0,
    questionsAreOpen: encodeView(view) === "",
    menu: undefined,
    notice: undefined,
    tool: "move",
    layoutRun: atRest,
    dialog: undefined,
    time: timeAtRest,
    isDragging: false,
    addressTrouble: undefined,
    story: { kind: "closed" },
    draft: emptyDraft,
    keptView: undefined,
    isEmbedded: false,
    connections: noConnections,
    history: noHistory,
    language,
    themeChoice,
    systemTheme,
  }));
}
