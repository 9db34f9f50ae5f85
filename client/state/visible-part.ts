import type { Overview, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { type Density, drawnGraph } from "../graph/scene/drawn-graph.ts";
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

/** What of the overview part and filters leave when nothing is selected; all of it unless a density of the canvas is given. */
export function visiblePart(
  overview: Overview,
  { part, filters }: Pick<ViewState, "part" | "filters">,
  density: Density = "whole",
): VisiblePart {
  const index = indexOf(overview);
  const known = kept.get(overview);
  const same = known?.find(
    (each) => each.part === part && each.filters === filters && each.density === density,
  );
  if (same) return same.visible;
  const drawn = drawnGraph(index, { part, filters, selection: { kind: "none" } }, density);
  const visible: VisiblePart = {
    entities: new Set(index.entities.filter((_, at) => drawn.entities[at] === 1).map(({ id }) => id)),
    statements: index.statements.filter((_, at) => drawn.statements[at] === 1),
  };
  kept.set(overview, [{ part, filters, density, visible }, ...(known ?? [])].slice(0, MOST_KEPT));
  return visible;
}

interface Kept extends Pick<ViewState, "part" | "filters"> {
  readonly density: Density;
  readonly visible: VisiblePart;
}

/** Several panels ask for the same few parts after each change. */
const MOST_KEPT = 8;
const kept = new WeakMap<Overview, readonly Kept[]>();
