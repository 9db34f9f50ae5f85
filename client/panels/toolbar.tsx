import { Expand, Keyboard, Moon, Redo2, Shrink, Sun, Undo2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Toolbar as AriaToolbar, Button } from "react-aria-components";
import { useApp, useChange, useMessages } from "../state/app-context.tsx";
import { type AppState, themeOf } from "../state/app-state.ts";
import { CommandButton } from "../ui/command-button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { LassoButton } from "./explore/lasso-button.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { ScreenSwitch } from "./screen-switch.tsx";
import { ShareButton } from "./share/share-button.tsx";
import { SavedViewsMenu } from "./views/saved-views-menu.tsx";
import "./toolbar.css";

/** Undo, share, export, language, theme, keys and full screen. */
export function Toolbar() {
  const messages = useMessages();
  const change = useChange();
  const theme = useApp(themeOf);
  const isFull = useSyncExternalStore(followFullScreen, () => document.fullscreenElement !== null);
  return (
    <AriaToolbar className="toolbar panel" aria-label={messages.toolbar}>
      <ScreenSwitch />
      <span className="toolbar-line" />
      <CommandButton command="undo" icon={Undo2} />
      <CommandButton command="redo" icon={Redo2} />
      <LassoButton />
      <span className="toolbar-line" />
      <SavedViewsMenu />
      <ShareButton />
      <ExportMenu />
      <span className="toolbar-line" />
      <Button
        className="text-icon-button"
        aria-description={messages.switchLanguage}
        onPress={() => change(switchLanguage)}
      >
        {messages.otherLanguage}
      </Button>
      <IconButton
        icon={theme === "dark" ? Sun : Moon}
        label={theme === "dark" ? messages.lightTheme : messages.darkTheme}
        onPress={() => change(switchTheme)}
      />
      <CommandButton command="help" icon={Keyboard} />
      {document.fullscreenEnabled && (
        <IconButton
          icon={isFull ? Shrink : Expand}
          label={isFull ? messages.leaveFullScreen : messages.fullScreen}
          onPress={() => void toggleFullScreen()}
        />
      )}
    </AriaToolbar>
  );
}

export const switchLanguage = (state: AppState): AppState => ({
  ...state,
  language: state.language === "en" ? "zh" : "en",
});

export const switchTheme = (state: AppState): AppState => ({
  ...state,
  themeChoice: themeOf(state) === "dark" ? "light" : "dark",
});

function followFullScreen(notify: () => void): () => void {
  document.addEventListener("fullscreenchange", notify);
  return () => document.removeEventListener("fullscreenchange", notify);
}

async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  } catch {
    // The browser refuses, for instance within a frame: the page stays as it is.
  }
}
