import "./state/forbid-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import { AppProvider } from "./state/app-context.tsx";
import { createAppStore } from "./state/create-app-store.ts";
import { followAddress } from "./state/follow-address.ts";
import { followConnections } from "./state/follow-connections.ts";
import { followHistory } from "./state/follow-history.ts";
import { followPreferences } from "./state/follow-preferences.ts";
import { followSelection } from "./state/follow-selection.ts";
import { loadOverview } from "./state/load-overview.ts";
import { readPreferences } from "./state/preferences.ts";
import { publishStats } from "./state/publish-stats.ts";
import { decodeView } from "./state/view-address.ts";

/** Puts the page together: the store, what keeps it in step with the world outside, and the panels. */
function start(root: HTMLElement): void {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const store = createAppStore(
    decodeView(window.location.search),
    readPreferences(() => window.localStorage, navigator.languages),
    prefersDark.matches ? "dark" : "light",
  );
  followPreferences(store, window, prefersDark);
  followAddress(store, window);
  followHistory(store, () => performance.now());
  followSelection(store);
  followConnections(store);
  publishStats(store, window);
  void loadOverview(store);
  createRoot(root).render(
    <StrictMode>
      <AppProvider store={store} canvas={{ current: undefined }}>
        <App />
      </AppProvider>
    </StrictMode>,
  );
}

const root = document.getElementById("page");
if (!root)
  throw new Error('index.html has no element with the id "page"; the panels need one to be drawn into.');
start(root);
