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
import { usePanelsInTurn } from "./panels/use-panels-in-turn.ts";
import { ZoomTools } from "./panels/zoom-tools.tsx";
import { useApp, useChange } from "./state/app-context.tsx";
import { select } from "./state/changes.ts";
import { needsRoom } from "./state/needs-room.ts";
import { useMedia } from "./ui/use-media.ts";

const ShareDialog = lazy(() => import("./panels/share/share-dialog.tsx"));
const EmbedPage = lazy(() => import("./panels/embed/embed-page.tsx"));

// Each panel follows the store by itself: elements that stay the same are not drawn again with the page.
const searchBox = <SearchBox />;
const toolbar = <Toolbar />;
const leftPlace = <LeftPlace />;
const table = <TablePlace />;
const questions = <QuestionChips />;
const egoBar = <EgoBar />;
const zoomTools = <ZoomTools />;
const layoutProgress = <LayoutProgress />;
const timeline = <Timeline className="timeline-place panel" />;
const detailsPanel = <DetailsPanel className="details-place panel" />;
const storySheet = <StorySheet />;
const dialogs = (
  <>
    <ContextMenu />
    <NoticeLine />
    <HelpSheet />
    <SourcesDialog />
    <AddressNotice />
  </>
);

/** The page: the canvas, and the panels that float on it. */
export function App() {
  const language = useApp((state) => state.language);
  const isEmbedded = useApp((state) => state.isEmbedded);
  return (
    <I18nProvider locale={language === "zh" ? "zh-CN" : "en-GB"}>
      {isEmbedded ? (
        <Suspense fallback={null}>
          <EmbedPage />
        </Suspense>
      ) : (
        <WholePage />
      )}
    </I18nProvider>
  );
}

function WholePage() {
  const isOpen = useApp((state) => state.view.selection.kind !== "none");
  const isPlaying = useApp((state) => state.time.isPlaying);
  const isPhone = useMedia("(max-width: 720px)");
  const isWide = useApp(needsRoom);
  const screen = useApp((state) => state.view.screen);
  const isTable = screen === "table";
  const hasStory = useApp((state) => state.story.kind !== "closed");
  const isSharing = useApp((state) => state.dialog === "share");
  const hasFailed = useApp((state) => state.load.status === "failed");
  const [sheet, setSheet] = useState<SheetSize>("peek");
  const { due, onPicture } = usePanelsInTurn(3, !isTable && !hasFailed);
  useEscape();
  useCommandKeys();
  return (
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
        {due > 0 && searchBox}
        {due > 0 && !isPhone && toolbar}
      </header>
      <main>
        {!isPhone && (due > 1 ? leftPlace : <div className="filters filters-ground panel" />)}
        <GraphView layout={isPhone ? (hasStory ? "half" : sheet) : "desktop"} onPicture={onPicture} />
        {isTable && table}
        {due > 2 && !isTable && (!isPhone || sheet === "peek") && questions}
        {!isTable && egoBar}
        {due > 2 && !isPhone && !isTable && zoomTools}
        {!isTable && layoutProgress}
        {due > 2 && !isPhone && timeline}
      </main>
      {!isPhone ? (
        due > 1 && detailsPanel
      ) : hasStory ? (
        storySheet
      ) : due > 1 ? (
        <PhoneSheet size={sheet} onSize={setSheet} />
      ) : (
        <div className="sheet" style={{ height: sheetHeight(sheet, window.innerHeight) }} />
      )}
      {due > 2 && dialogs}
      {isSharing && (
        <Suspense fallback={null}>
          <ShareDialog />
        </Suspense>
      )}
    </div>
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
