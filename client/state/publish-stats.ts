import type { EntityId } from "../../core/entity.ts";
import type { StatementId } from "../../core/statement.ts";
import type { GraphHandle } from "../graph/graph-canvas-props.ts";
import { drawnGraph } from "../graph/scene/drawn-graph.ts";
import type { AppStore } from "./create-app-store.ts";
import { focusOf } from "./focus-of.ts";
import { indexOf, visibleGraph } from "./visible-part.ts";

/** How much the page holds and shows: the one thing that a program outside may read of it. */
export interface Stats {
  readonly nodes: number;
  readonly edges: number;
  /** What part and filters leave. */
  readonly visibleNodes: number;
  readonly visibleEdges: number;
  /** How much of that the canvas draws: the best connected, unless more was asked for. */
  readonly drawnNodes: number;
  readonly drawnEdges: number;
}

const nothing: Stats = {
  nodes: 0,
  edges: 0,
  visibleNodes: 0,
  visibleEdges: 0,
  drawnNodes: 0,
  drawnEdges: 0,
};

/**
 * Puts a read-only `tieline` on the page: `stats()`, and `placeOf(id)`, the middle of the disc of an entity or of the line
 * of a statement in px of the window, or nothing where it is not drawn; `texts()`, what is written on the canvas, with the
 * px that it takes.
 */
export function publishStats(
  store: AppStore,
  page: Window,
  canvas: { readonly current: Pick<GraphHandle, "windowPlaceOf" | "texts"> | undefined },
): void {
  const placeOf = (id: EntityId | StatementId) => canvas.current?.windowPlaceOf(id);
  const texts = () => canvas.current?.texts() ?? [];
  const stats = (): Stats => {
    const state = store.getState();
    const { load, view } = state;
    if (load.status !== "ready") return nothing;
    const visible = visibleGraph(load.overview, view);
    const drawn = drawnGraph(indexOf(load.overview), view, "full", focusOf(state));
    return {
      nodes: load.overview.entities.length,
      edges: load.overview.statements.length,
      visibleNodes: visible.entityCount,
      visibleEdges: visible.statementCount,
      drawnNodes: drawn.entityCount,
      drawnEdges: drawn.statementCount,
    };
  };
  Object.defineProperty(page, "tieline", {
    value: Object.freeze({ stats, placeOf, texts }),
    enumerable: true,
  });
}
