import type { Overview } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import type { RelationTypeInfo } from "../../../core/ontology/relation-type.ts";
import type { Density } from "../../graph/scene/drawn-graph.ts";
import type { FactSide } from "../../state/app-state.ts";
import { hiddenNeighbours, type Wanted } from "../../state/part-changes.ts";
import type { ViewState } from "../../state/view-state.ts";

/** The neighbours of an entity that one relation, seen from it, would bring. */
export interface WaitingGroup {
  readonly relation: RelationTypeInfo;
  /** What the entity is in it; that of a relation without direction is its subject. */
  readonly side: FactSide["side"];
  readonly wanted: Wanted;
  readonly count: number;
}

/** What expanding an entity would bring by relation and direction, in the order of its facts; groups of none are left out. */
export function listWaiting(
  overview: Overview,
  view: ViewState,
  of: EntityId,
  density: Density,
): WaitingGroup[] {
  return overview.ontology.relationTypes.flatMap((relation) => {
    const predicate = relation.id;
    const sides: readonly Pick<WaitingGroup, "side" | "wanted">[] = relation.symmetric
      ? [{ side: "subject", wanted: { of, predicate } }]
      : [
          { side: "object", wanted: { of, predicate, direction: "in" } },
          { side: "subject", wanted: { of, predicate, direction: "out" } },
        ];
    return sides.flatMap(({ side, wanted }) => {
      const count = hiddenNeighbours(overview, view, wanted, density).length;
      return count > 0 ? [{ relation, side, wanted, count }] : [];
    });
  });
}
