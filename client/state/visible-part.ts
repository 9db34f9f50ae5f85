import type { Overview, StatementCard } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { type Density, drawnGraph } from "../graph/scene/drawn-graph.ts";
import { type GraphIndex, indexGraph } from "../graph/scene/graph-index.ts";
import type { Filters } from "./view-state.ts";

/** What of the overview the filters leave. */
export interface VisiblePart {
  readonly entities: ReadonlySet<EntityId>;
  readonly statements: readonly StatementCard[];
}

const indexes = new WeakMap<Overview, GraphIndex>();

/** The statements and entities that the canvas draws under the filters when nothing is selected. */
export function visiblePart(overview: Overview, filters: Filters, density: Density = "full"): VisiblePart {
  const index = indexes.get(overview) ?? indexGraph(overview);
  indexes.set(overview, index);
  const drawn = drawnGraph(index, filters, { kind: "none" }, density);
  return {
    entities: new Set(index.entities.filter((_, at) => drawn.entities[at] === 1).map(({ id }) => id)),
    statements: index.statements.filter((_, at) => drawn.statements[at] === 1),
  };
}
