import { useEffect, useMemo } from "react";
import { densityOfWindow } from "../graph/density-of-window.ts";
import { GraphCanvas } from "../graph/graph-canvas.tsx";
import type { Insets } from "../graph/graph-canvas-props.ts";
import { useApp, useAppStore, useCanvas, useChange, useMessages } from "../state/app-context.tsx";
import { themeOf } from "../state/app-state.ts";
import { select } from "../state/changes.ts";
import { expandEntity, pickEntities, pinEntities } from "../state/explore-changes.ts";
import { loadOverview } from "../state/load-overview.ts";
import { togglePicked } from "../state/picked-entities.ts";
import type { ViewState } from "../state/view-state.ts";
import { visiblePart } from "../state/visible-part.ts";
import { EmptyPartState, hidesAll } from "./explore/empty-part-state.tsx";
import { FailureState } from "./failure-state.tsx";
import { NothingState } from "./nothing-state.tsx";
import { type SheetSize, sheetHeight } from "./phone-sheet.tsx";
import "./states.css";

interface GraphViewProps {
  /** On a phone how much the sheet covers. */
  readonly layout: "desktop" | SheetSize;
}

/** The canvas joined to the store, or what stands in its place while there is nothing to draw. */
export function GraphView({ layout }: GraphViewProps) {
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
  return <LoadedGraph overview={load.overview} layout={layout} />;
}

type Overview = Parameters<typeof visiblePart>[0];

function LoadedGraph({ overview, layout }: GraphViewProps & { readonly overview: Overview }) {
  const change = useChange();
  const canvas = useCanvas();
  const view = useApp((state) => state.view);
  const hovered = useApp((state) => state.hovered);
  const language = useApp((state) => state.language);
  const theme = useApp(themeOf);
  const hasQuestions = useApp((state) => state.questionsAreOpen);
  const tool = useApp((state) => state.tool);
  const menu = useApp((state) => state.menu);
  const insets = useInsets(layout, {
    hasDetails: view.selection.kind !== "none",
    hasQuestions,
    hasEgoBar: view.part.ego !== undefined,
  });
  const isEmpty = useMemo(
    () => visiblePart(overview, { part: view.part, filters: view.filters }).entities.size === 0,
    [overview, view.part, view.filters],
  );
  useEffect(
    () => () => {
      canvas.current = undefined;
    },
    [canvas],
  );
  return (
    <>
      <GraphCanvas
        overview={overview}
        view={view}
        hovered={
          menu && menu.target.kind !== "canvas" && menu.target.kind !== "bundle" ? menu.target : hovered
        }
        tool={tool}
        language={language}
        theme={theme}
        insets={insets}
        onHover={(next) => change((state) => ({ ...state, hovered: next }))}
        onSelect={(selection) => change((state) => select(state, selection))}
        onPick={(id) => change((state) => select(state, togglePicked(state.view.selection, id)))}
        onLasso={(ids, how) => change((state) => ({ ...pickEntities(state, ids, how), tool: "move" }))}
        onExpand={(id) => change((state) => expandEntity(state, { of: id }, densityOfWindow()))}
        onMenu={(target, beside) => change((state) => ({ ...state, menu: { target, beside } }))}
        onPin={(places) => change((state) => pinEntities(state, places))}
        onCamera={(camera) => change((state) => ({ ...state, view: { ...state.view, camera } }))}
        onFit={() => change((state) => ({ ...state, view: withoutCamera(state.view) }))}
        onReady={(handle) => {
          canvas.current = handle;
        }}
      />
      {isEmpty && (hidesAll(view.part) ? <EmptyPartState /> : <NothingState overview={overview} />)}
    </>
  );
}

function withoutCamera({ camera: _, ...view }: ViewState): ViewState {
  return view;
}

function useInsets(
  layout: GraphViewProps["layout"],
  {
    hasDetails,
    hasQuestions,
    hasEgoBar,
  }: Readonly<Record<"hasDetails" | "hasQuestions" | "hasEgoBar", boolean>>,
): Insets {
  return useMemo(() => {
    if (layout !== "desktop") {
      const height = window.innerHeight;
      return {
        top: hasEgoBar ? 128 : 72,
        right: 12,
        bottom: Math.min(sheetHeight(layout, height), height - 200) + 12,
        left: 12,
      };
    }
    // In a narrow window the bar of the surroundings stands below the toolbar.
    const top = hasEgoBar && window.innerWidth <= 1280 ? 116 : 72;
    return { top, right: hasDetails ? 452 : 72, bottom: hasQuestions ? 72 : 24, left: 292 };
  }, [layout, hasDetails, hasQuestions, hasEgoBar]);
}
