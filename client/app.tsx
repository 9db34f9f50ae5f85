import { lazy, Suspense, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { useCommandKeys } from "./commands/use-command-keys.ts";
import { AddressNotice } from "./panels/address-notice.tsx";
import { DetailsPanel } from "./panels/details-panel.tsx";
import { SourcesDialog } from "./panels/document/sources-dialog.tsx";
import { ContextMenu } from "./panels/explore/context-menu.tsx";
import { EgoBar } from "./panels/explore/ego-bar.tsx";
import { NoticeLine } from "./panels/explore/notice-line.tsx";
import { GraphView } from "./panels/graph-view.tsx";
import { HelpSheet } from "./panels/help-sheet.tsx";
import { LayoutProgress } from "./panels/layout-progress.tsx";
import { LeftPlace, StorySheet } from "./panels/left-place.tsx";
import { PhoneSheet, type SheetSize, sheetHeight } from "./panels/phone-sheet.tsx";
import { QuestionChips } from "./panels/question-chips.tsx";
import { SearchBox } from "./panels/search/search-box.tsx";
import { TablePlace } from "./panels/table/table-place.tsx";
import { Timeline } from "./panels/timeline/timeline.tsx";
import { Toolbar } from "./panels/toolbar.tsx";
import { ZoomTools } from "./panels/zoom-tools.tsx";
import { useApp, useChange } from "./state/app-context.tsx";
import { select } from "./state/changes.ts";
import { needsRoom } from "./state/needs-room.ts";
import { useMedia } from "./ui/use-media.ts";

const ShareDialog = lazy(() => import("./panels/share/share-dialog.tsx"));
const EmbedPage = lazy(() => import("./panels/embed/embed-page.tsx"));

/** The page: the canvas, and the panels that float on it. */
export function App() {
  const language = useApp((state) => state.language);
  const isOpen = useApp((state) => state.view.selection.kind !== "none");
  const isPlaying = useApp((state) => state.time.isPlaying);
  const isPhone = useMedia("(max-width: 720px)");
  const isWide = useApp(needsRoom);
  const screen = useApp((state) => state.view.screen);
  const isTable = screen === "table";
  const hasStory = useApp((state) => state.story.kind !== "closed");
  const isSharing = useApp((state) => state.dialog === "share");
  const isEmbedded = useApp((state) => state.isEmbedded);
  const [sheet, setSheet] = useState<SheetSize>("peek");
  useEscape();
  useCommandKeys();
  if (isEmbedded) {
    return (
      <I18nProvider locale={language === "zh" ? "zh-CN" : "en-GB"}>
        <Suspense fallback={null}>
          <EmbedPage />
        </Suspense>
      </I18nProvider>
    );
  }
  return (
    <I18nProvider locale={language === "zh" ? "zh-CN" : "en-GB"}>
      <div
        className="page"
        data-layout={isPhone ? "phone" : "desktop"}
        data-screen={screen}
        data-details={isOpen || undefined}
        data-playing={isPlaying || undefined}
        data-wide={isWide || undefined}
      >
        <header>
          <h1 className="unseen">Tieline</h1>
          <SearchBox />
          {!isPhone && <Toolbar />}
        </header>
        <main>
          {!isPhone && <LeftPlace />}
          <GraphView layout={isPhone ? (hasStory ? "half" : sheet) : "desktop"} />
          {isTable && <TablePlace />}
          {!isTable && (!isPhone || sheet === "peek") && <QuestionChips />}
          {!isTable && <EgoBar />}
          {!isPhone && !isTable && <ZoomTools />}
          {!isTable && <LayoutProgress />}
          {!isPhone && <Timeline className="timeline-place panel" />}
        </main>
        {isPhone && hasStory ? (
          <StorySheet height={sheetHeight("half", window.innerHeight)} />
        ) : isPhone ? (
          <PhoneSheet size={sheet} onSize={setSheet} />
        ) : (
          <DetailsPanel className="details-place panel" />
        )}
        <ContextMenu />
        <NoticeLine />
        <HelpSheet />
        <SourcesDialog />
        <AddressNotice />
        {isSharing && (
          <Suspense fallback={null}>
            <ShareDialog />
          </Suspense>
        )}
      </div>
    </I18nProvider>
  );
}

/** Esc gives up the lasso, else the selection, unless a menu or a text field takes it. */
function useEscape(): void {
  const change = useChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is another function each time, to the same store.
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (
        event.target instanceof Element &&
        event.target.closest("[role=menu], [role=listbox], [role=dialog]")
      )
        return;
      change((state) =>
        state.tool === "lasso" ? { ...state, tool: "move" } : select(state, { kind: "none" }),
      );
    };
    window.addEventListener("keydown", take);
    return () => window.removeEventListener("keydown", take);
  }, []);
}
