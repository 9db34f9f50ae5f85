import type { Overview, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { drawnAtRest } from "../graph/scene/drawn-at-rest.ts";
import type { Density, DrawnGraph } from "../graph/scene/drawn-graph.ts";
import { type GraphIndex, indexGraph } from "../graph/scene/graph-index.ts";
import type { ViewState } from "./view-state.ts";

/** A part of the overview. */
export interface VisiblePart {
  readonly entities: ReadonlySet<EntityId>;
  readonly statements: readonly StatementCard[];
}

const indexes = new WeakMap<Overview, GraphIndex>();

/** The index of an overview, made once. */
export function indexOf(overview: Overview): GraphIndex {
  const index = indexes.get(overview) ?? indexGraph(overview);
  indexes.set(overview, index);
  return index;
}

/** Which entities and statements part and filters leave when nothing is selected, by number, and how many. */
export const visibleGraph = (
  overview: Overview,
  view: Pick<ViewState, "part" | "filters">,
  density: Density = "whole",
): DrawnGraph => drawnAtRest(indexOf(overview), view, density);

const parts = new WeakMap<DrawnGraph, VisiblePart>();

/** What of the overview part and filters leave when nothing is selected; all of it unless a density of the canvas is given. */
export function visiblePart(
  overview: Overview,
  view: Pick<ViewState, "part" | "filters">,
  density: Density = "whole",
): VisiblePart {
  const drawn = visibleGraph(overview, view, density);
  const known = parts.get(drawn);
  if (known) return known;
  const { entities, statements } = indexOf(overview);
  const visible: VisiblePart = {
    entities: new Set(entities.filter((_, at) => drawn.entities[at] === 1).map(({ id }) => id)),
    statements: statements.filter((_, at) => drawn.statements[at] === 1),
  };
  parts.set(drawn, visible);
  return visible;
}
