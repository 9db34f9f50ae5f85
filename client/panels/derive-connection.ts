import type { EntityCard, Overview } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";

/** So many of the best connected are looked at. */
const MOST_LOOKED_AT = 40;
/** With more than this between them the answer is plain. */
const MOST_DIRECT = 1;
const LEAST_SHARED = 2;

/** Two entities to ask a first question about. */
export interface Connection {
  readonly from: EntityCard;
  readonly to: EntityCard;
}

/**
 * Of the best connected entities the two that are linked in the most ways by way of others and by one statement at most
 * themselves: many roads, none of them plain. The better connected of the two is the end. What is negated or denied
 * links nobody.
 */
export function deriveConnection({
  entities,
  statements,
}: Pick<Overview, "entities" | "statements">): Connection | undefined {
  const neighbours = new Map<EntityId, Map<EntityId, number>>();
  const link = (one: EntityId, other: EntityId) => {
    const known = neighbours.get(one) ?? new Map<EntityId, number>();
    neighbours.set(one, known.set(other, (known.get(other) ?? 0) + 1));
  };
  for (const { subject, object, polarity, modality } of statements) {
    if (polarity === "negated" || modality === "denied" || subject === object) continue;
    link(subject, object);
    link(object, subject);
  }
  const best = entities
    .toSorted((a, b) => b.metrics.degree - a.metrics.degree || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_LOOKED_AT);
  let found: Connection | undefined;
  let most = LEAST_SHARED - 1;
  best.forEach((to, place) => {
    for (const from of best.slice(place + 1)) {
      const [mine, other] = [neighbours.get(from.id), neighbours.get(to.id)];
      if (!mine || !other || (mine.get(to.id) ?? 0) > MOST_DIRECT) continue;
      const shared = [...mine.keys()].filter((id) => other.has(id)).length;
      if (shared <= most) continue;
      most = shared;
      found = { from, to };
    }
  });
  return found;
}
