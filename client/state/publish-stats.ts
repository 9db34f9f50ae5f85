import type { AppStore } from "./create-app-store.ts";
import { visiblePart } from "./visible-part.ts";

/** How much the page holds and shows: the one thing that a program outside may read of it. */
export interface Stats {
  readonly nodes: number;
  readonly edges: number;
  readonly visibleNodes: number;
  readonly visibleEdges: number;
}

/** Puts a read-only `tieline.stats()` on the page. */
export function publishStats(store: AppStore, page: Window): void {
  const stats = (): Stats => {
    const { load, view } = store.getState();
    if (load.status !== "ready") return { nodes: 0, edges: 0, visibleNodes: 0, visibleEdges: 0 };
    const { entities, statements } = visiblePart(load.overview, view.filters);
    return {
      nodes: load.overview.entities.length,
      edges: load.overview.statements.length,
      visibleNodes: entities.size,
      visibleEdges: statements.length,
    };
  };
  Object.defineProperty(page, "tieline", { value: Object.freeze({ stats }), enumerable: true });
}
