import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { densityOfWindow } from "../graph/density-of-window.ts";
import { GraphCanvas } from "../graph/graph-canvas.tsx";
import type { Insets } from "../graph/insets.ts";
import { useApp, useAppStore, useCanvas, useChange, useMessages } from "../state/app-context.tsx";
import { themeOf } from "../state/app-state.ts";
import { select } from "../state/changes.ts";
import { expandEntity, pickEntities, pinEntities } from "../state/explore-changes.ts";
import { focusOf } from "../state/focus-of.ts";
import { baseOf } from "../state/layout-run.ts";
import { loadOverview } from "../state/load-overview.ts";
import { needsRoom } from "../state/needs-room.ts";
import { selectOnCanvas } from "../state/paths-changes.ts";
import { togglePicked } from "../state/picked-entities.ts";
import type { ViewState } from "../state/view-state.ts";
import { visibleGraph } from "../state/visible-part.ts";
import { useMedia } from "../ui/use-media.ts";
import { EmptyPartState, hidesAll } from "./explore/empty-part-state.tsx";
import { FailureState } from "./failure-state.tsx";
import { NothingState } from "./nothing-state.tsx";
import { type SheetSize, sheetHeight } from "./phone-sheet.tsx";
import { SelectionStatus } from "./selection-status.tsx";
import { useFreeInsets } from "./use-free-insets.ts";
import "./states.css";

interface GraphViewProps {
  /** On a phone how much the sheet covers. */
  readonly layout: "desktop" | "embed" | SheetSize;
  /** The graph was drawn. */
  readonly onPicture?: () => void;
}

/** The canvas joined to the store, or what stands in its place while there is nothing to draw. */
export function GraphView({ layout, onPicture }: GraphViewProps) {
  const store = useAppStore();
  const load = useApp((state) => state.load);
  const messages = useMessages();
  if (load.status === "loading") {
    return (
      <div className="loading-card panel late" role="status">
        <strong>{messages.loading}</strong>
        <span className="progress" />
      </div>
    );
  }
  if (load.status === "failed") {
    return (
      <div className="state-centre">
        <FailureState failure={load.failure} onRetry={() => void loadOverview(store)} />
      </div>
    );
  }
  if (load.overview.statements.length === 0) {
    return (
      <div className="state state-centre">
        <h2>{messages.emptyGraph}</h2>
        <p>{messages.emptyGraphText}</p>
      </div>
    );
  }
  return (
    <>
      <LoadedGraph overview={load.overview} layout={layout} {...(onPicture && { onPicture })} />
      <SelectionStatus />
    </>
  );
}

/** The canvas sleeps under the table: what changes meanwhile is drawn once, when it comes back. */
const SleepingCanvas = memo(GraphCanvas, (_, next) => next.view.screen === "table");

type Overview = Parameters<typeof visibleGraph>[0];

function LoadedGraph({ overview, layout, onPicture }: GraphViewProps & { readonly overview: Overview }) {
  const change = useChange();
  const canvas = useCanvas();
  const view = useApp((state) => state.view);
  const hovered = useApp((state) => state.hovered);
  const focus = useApp(focusOf);
  const language = useApp((state) => state.language);
  const theme = useApp(themeOf);
  const base = useApp((state) => baseOf(state.layoutRun));
  const isArranging = useApp((state) => state.layoutRun.status === "running");
  const hasQuestions = useApp((state) => state.questionsAreOpen);
  const tool = useApp((state) => state.tool);
  const menu = useApp((state) => state.menu);
  const isWide = useApp(needsRoom);
  const hasRoom = useMedia("(min-width: 1200px)");
  const details = view.selection.kind === "none" ? "none" : isWide && hasRoom ? "wide" : "narrow";
  const insets = useFreeInsets(
    useInsets(layout, details, { hasQuestions, hasEgoBar: view.part.ego !== undefined }),
    layout,
  );
  const isHidden = view.screen === "table";
  // A link to the table draws no graph before somebody wants to see it.
  const wasShown = useRef(!isHidden);
  wasShown.current ||= !isHidden;
  const pointed =
    menu && menu.target.kind !== "canvas" && menu.target.kind !== "bundle" ? menu.target : hovered;
  // Whether nothing is left is told after the canvas shows it.
  const part = useDeferredValue(view.part);
  const filters = useDeferredValue(view.filters);
  const isEmpty = useMemo(
    () => visibleGraph(overview, { part, filters }).entityCount === 0,
    [overview, part, filters],
  );
  useEffect(
    () => () => {
      canvas.current = undefined;
    },
    [canvas],
  );
  return (
    // The canvas keeps its size and all that is in it while the table lies over it.
    <div className="graph-place" inert={isHidden}>
      {wasShown.current && (
        <SleepingCanvas
          overview={overview}
          view={view}
          hovered={pointed}
          tool={tool}
          language={language}
          theme={theme}
          insets={insets}
          base={base}
          isArranging={isArranging}
          onHover={(next) => change((state) => ({ ...state, hovered: next }))}
          focus={focus}
          onSelect={(selection) => change((state) => selectOnCanvas(state, selection))}
          onPick={(id) => change((state) => select(state, togglePicked(state.view.selection, id)))}
          onLasso={(ids, how) => change((state) => ({ ...pickEntities(state, ids, how), tool: "move" }))}
          onExpand={(id) => change((state) => expandEntity(state, { of: id }, densityOfWindow()))}
          onMenu={(target, beside) => change((state) => ({ ...state, menu: { target, beside } }))}
          onPin={(places) => change((state) => pinEntities(state, places))}
          onCamera={(camera) => change((state) => ({ ...state, view: { ...state.view, camera } }))}
          onFit={() => change((state) => ({ ...state, view: withoutCamera(state.view) }))}
          onReady={(handle) => {
            canvas.current = handle;
            onPicture?.();
          }}
        />
      )}
      {isEmpty && (hidesAll(view.part) ? <EmptyPartState /> : <NothingState overview={overview} />)}
    </div>
  );
}

function withoutCamera({ camera: _, ...view }: ViewState): ViewState {
  return view;
}

/** px that the details take from the canvas at the right. */
const room = { none: 72, narrow: 452, wide: 636 };

function useInsets(
  layout: GraphViewProps["layout"],
  details: keyof typeof room,
  { hasQuestions, hasEgoBar }: Readonly<Record<"hasQuestions" | "hasEgoBar", boolean>>,
): Insets {
  return useMemo(() => {
    if (layout !== "desktop" && layout !== "embed") {
      const height = window.innerHeight;
      return {
        top: hasEgoBar ? 128 : 72,
        right: 12,
        bottom:
          Math.min(sheetHeight(layout, height), height - 200) +
          (hasQuestions && layout === "peek" ? 112 : 64),
        left: 12,
      };
    }
    // In a narrow window the bar of the surroundings stands below the toolbar.
    const top = hasEgoBar && window.innerWidth <= 1600 ? 116 : 72;
    return { top, right: room[details], bottom: hasQuestions ? 140 : 104, left: 292 };
  }, [layout, details, hasQuestions, hasEgoBar]);
}
