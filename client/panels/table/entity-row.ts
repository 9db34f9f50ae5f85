import type { EntityCard, Overview } from "../../../core/api.ts";
import type { EntityType, Label } from "../../../core/ontology/entity-type.ts";
import type { ViewState } from "../../state/view-state.ts";
import { indexOf, visiblePart } from "../../state/visible-part.ts";

/** An entity with what its cells need. */
export interface EntityRow {
  readonly id: EntityCard["id"];
  readonly entity: EntityCard;
  readonly type: EntityType | undefined;
  readonly community: Label | undefined;
  /** How many publishers write of it in a statement. */
  readonly publishers: number;
  /** Date of the earliest document that says something of it. */
  readonly firstSeen: string | undefined;
}

/** The entities that part and filters leave, the best connected first. */
export function entityRows(overview: Overview, view: Pick<ViewState, "part" | "filters">): EntityRow[] {
  const index = indexOf(overview);
  const shown = visiblePart(overview, view).entities;
  const types = new Map(overview.ontology.entityTypes.map((type) => [type.id, type]));
  const communities = new Map(overview.communities.map(({ id, label }) => [id, label]));
  return index.byDegree.flatMap((at) => {
    const entity = index.entities[at];
    if (!entity || !shown.has(entity.id)) return [];
    const publishers = new Set<string>();
    let firstSeen: string | undefined;
    for (const statement of index.incident[at] ?? []) {
      for (const publisher of index.publishers[statement] ?? []) publishers.add(publisher);
      const seen = index.statements[statement]?.firstSeen;
      if (seen !== undefined && (firstSeen === undefined || seen < firstSeen)) firstSeen = seen;
    }
    return [
      {
        id: entity.id,
        entity,
        type: types.get(entity.type),
        community: communities.get(entity.metrics.community),
        publishers: publishers.size,
        firstSeen,
      },
    ];
  });
}
