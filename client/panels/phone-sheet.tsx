import {
  ChevronLeft,
  Languages,
  Maximize,
  Moon,
  SlidersHorizontal,
  Sun,
  Table2,
  Waypoints,
} from "lucide-react";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useApp, useCanvas, useChange, useMessages, useTexts } from "../state/app-context.tsx";
import { themeOf } from "../state/app-state.ts";
import { setScreen } from "../state/table-changes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { LassoButton } from "./explore/lasso-button.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { ShareButton } from "./share/share-button.tsx";
import { ShownCounts } from "./shown-counts.tsx";
import { tableTexts } from "./table/table-texts.ts";
import { Timeline } from "./timeline/timeline.tsx";
import { switchLanguage, switchTheme } from "./toolbar.tsx";
import { SavedViewsMenu } from "./views/saved-views-menu.tsx";
import "./phone.css";

export type SheetSize = "peek" | "half" | "full";

const sizes: readonly SheetSize[] = ["peek", "half", "full"];

/** Height in px of the sheet in a window of the given height. */
export function sheetHeight(size: SheetSize, windowHeight: number): number {
  const full = windowHeight - 72;
  return { peek: 136, half: Math.min(476, Math.round(windowHeight * 0.56)), full }[size];
}

interface PhoneSheetProps {
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
}

/** The sheet at the bottom of a phone: counts and tools, filters, or the details of what is selected. */
export function PhoneSheet({ size, onSize }: PhoneSheetProps) {
  const messages = useMessages();
  const canvas = useCanvas();
  const selection = useApp((state) => state.view.selection);
  const hasQuestions = useApp((state) => state.questionsAreOpen) && size === "peek";
  const [showsFilters, setShowsFilters] = useState(false);
  const isText = selection.kind === "document";
  const hasDetails = selection.kind !== "none";
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of what is shown moves the sheet
  useEffect(() => {
    if (hasDetails) {
      setShowsFilters(false);
      onSize(isText ? "full" : "half");
    } else onSize("peek");
  }, [hasDetails, isText]);
  const { height, handlers } = useDrag(size, onSize);
  const larger = sizes[sizes.indexOf(size) + 1];
  return (
    <div className="sheet" data-size={size} style={{ height }}>
      <div className="sheet-fit panel" data-raised={hasQuestions || undefined}>
        <LassoButton />
        <IconButton icon={Maximize} label={messages.fit} onPress={() => canvas.current?.fit()} />
      </div>
      <button
        type="button"
        className="sheet-handle"
        aria-label={larger ? messages.moreSpace : messages.lessSpace}
        {...handlers}
      >
        <span />
      </button>
      <DetailsPanel />
      {hasDetails ? null : showsFilters ? (
        <div className="sheet-filters">
          <div className="sheet-back">
            <IconButton
              icon={ChevronLeft}
              label={messages.close}
              onPress={() => {
                setShowsFilters(false);
                onSize("peek");
              }}
            />
          </div>
          <FilterPanel />
        </div>
      ) : (
        <SheetOverview
          onFilters={() => {
            setShowsFilters(true);
            onSize("half");
          }}
        />
      )}
    </div>
  );
}

function SheetOverview({ onFilters }: { readonly onFilters: () => void }) {
  const messages = useMessages();
  const change = useChange();
  const theme = useApp(themeOf);
  const texts = useTexts(tableTexts);
  const isTable = useApp((state) => state.view.screen === "table");
  return (
    <section className="sheet-overview" aria-label={messages.toolbar}>
      <ShownCounts density="compact" />
      <div className="tiles">
        <button type="button" className="tile" onClick={onFilters}>
          <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
          {messages.filters}
        </button>
        <button
          type="button"
          className="tile"
          onClick={() => change((state) => setScreen(state, isTable ? "graph" : "table"))}
        >
          {isTable ? (
            <Waypoints size={16} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <Table2 size={16} strokeWidth={1.75} aria-hidden="true" />
          )}
          {isTable ? texts.graph : texts.table}
        </button>
        <ShareButton className="tile" />
        <ExportMenu className="tile" />
        <button type="button" className="tile" onClick={() => change(switchLanguage)}>
          <Languages size={16} strokeWidth={1.75} aria-hidden="true" />
          {messages.otherLanguage}
        </button>
        <button type="button" className="tile" onClick={() => change(switchTheme)}>
          {theme === "dark" ? (
            <Sun size={16} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <Moon size={16} strokeWidth={1.75} aria-hidden="true" />
          )}
          {theme === "dark" ? messages.light : messages.dark}
        </button>
      </div>
      <Timeline className="timeline-in-sheet" />
      <div className="tiles tiles-more">
        <SavedViewsMenu className="tile" />
      </div>
    </section>
  );
}

/** Lets the handle be dragged; a tap goes one size up, from the largest to the smallest. */
function useDrag(size: SheetSize, onSize: (size: SheetSize) => void) {
  const [dragged, setDragged] = useState<number>();
  const start = useRef<{ readonly y: number; readonly height: number }>(undefined);
  const rest = sheetHeight(size, window.innerHeight);
  const end = () => {
    start.current = undefined;
    if (dragged === undefined) return;
    const distance = (each: SheetSize) => Math.abs(sheetHeight(each, window.innerHeight) - dragged);
    onSize(sizes.toSorted((a, b) => distance(a) - distance(b))[0] ?? size);
    setDragged(undefined);
  };
  return {
    height: dragged ?? rest,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, height: rest };
      },
      onPointerMove: (event: PointerEvent) => {
        if (!start.current) return;
        const height = start.current.height + start.current.y - event.clientY;
        if (dragged !== undefined || Math.abs(height - rest) > 6) {
          setDragged(Math.max(96, Math.min(height, sheetHeight("full", window.innerHeight))));
        }
      },
      onPointerUp: end,
      onPointerCancel: end,
      onClick: () => {
        // A drag ends in a click as well; by then it has moved the sheet.
        if (dragged === undefined) onSize(sizes[(sizes.indexOf(size) + 1) % sizes.length] ?? "peek");
      },
    },
  };
}
