import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { densityOfWindow } from "./graph/density-of-window.ts";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import { readAddress } from "./state/address/page-address.ts";
import { AppProvider } from "./state/app-context.tsx";
import { followBeyond } from "./state/beyond/follow-beyond.ts";
import { createAppStore } from "./state/create-app-store.ts";
import { followAddress } from "./state/follow-address.ts";
import { followConnections } from "./state/follow-connections.ts";
import { followHistory } from "./state/follow-history.ts";
import { followLayout } from "./state/follow-layout.ts";
import { followPlay } from "./state/follow-play.ts";
import { followPreferences } from "./state/follow-preferences.ts";
import { followSelection } from "./state/follow-selection.ts";
import { followStory } from "./state/follow-story.ts";
import { loadOverview } from "./state/load-overview.ts";
import { openKept } from "./state/open-kept.ts";
import { readPreferences } from "./state/preferences.ts";
import { publishStats } from "./state/publish-stats.ts";

/** Puts the page together: the store, what keeps it in step with the world outside, and the panels. */
function start(root: HTMLElement): void {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const { view, kept, isEmbedded, language, theme, unread } = readAddress(window.location.search);
  const preferences = readPreferences(() => window.localStorage, navigator.languages);
  const store = createAppStore(
    view,
    { language: language ?? preferences.language, themeChoice: theme ?? preferences.themeChoice },
    prefersDark.matches ? "dark" : "light",
  );
  store.setState({
    isEmbedded,
    ...(kept && { questionsAreOpen: false }),
    ...(unread.length > 0 && { addressTrouble: { kind: "damaged", keys: unread } }),
  });
  followPreferences(store, window, prefersDark);
  if (!isEmbedded) {
    // In a frame the address is the other page's, and so is the way back.
    followAddress(store, window);
    followStory(store, () => window.localStorage);
  }
  followPlay(store);
  followHistory(store, () => performance.now());
  followLayout(store, densityOfWindow);
  followSelection(store);
  followConnections(store);
  followBeyond(store);
  const canvas = { current: undefined };
  publishStats(store, window, canvas);
  void loadOverview(store, kept && openKept(store, kept));
  createRoot(root).render(
    <StrictMode>
      <AppProvider store={store} canvas={canvas}>
        <App />
      </AppProvider>
    </StrictMode>,
  );
}

const root = document.getElementById("page");
if (!root)
  throw new Error('index.html has no element with the id "page"; the panels need one to be drawn into.');
start(root);
