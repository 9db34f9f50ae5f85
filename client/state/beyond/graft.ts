import type { EntityCard, Overview, StatementCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { indexOf } from "../visible-part.ts";

/** Entities and statements that the server told of beside the overview. */
export interface Found {
  readonly entities: readonly EntityCard[];
  readonly statements: readonly StatementCard[];
}

const homes = new WeakMap<Overview, Overview>();
const gathered = new WeakMap<Overview, Map<EntityId, number>>();

/** The overview as the server gave it, without what was grafted onto it: it makes the frame that all is drawn in. */
export const homeOf = (overview: Overview): Overview => homes.get(overview) ?? overview;

/** Whether the graph has entities that the overview, as the server gave it, does not hold. */
export const isCut = (overview: Overview): boolean =>
  homeOf(overview).entities.length < overview.counts.entities;

export const holds = (overview: Overview, id: EntityId): boolean => indexOf(overview).entityAt.has(id);

/**
 * Whether the page knows as much around the entity, so many steps far, as the server will tell. What the graph does not have is known
 * as well as it can be.
 */
export function isGathered(overview: Overview, id: EntityId, steps: number): boolean {
  if (!isCut(overview) || (gathered.get(homeOf(overview))?.get(id) ?? -1) >= steps) return true;
  const index = indexOf(overview);
  const at = index.entityAt.get(id);
  if (at === undefined || steps > 1) return false;
  const degree = index.entities[at]?.metrics.degree ?? 0;
  return steps === 0 || (index.incident[at] ?? []).length >= degree;
}

/** Notes that the server was asked what is around the entities, so many steps far. */
export function noteGathered(overview: Overview, ids: readonly EntityId[], steps: number): void {
  const home = homeOf(overview);
  const known = gathered.get(home) ?? new Map<EntityId, number>();
  gathered.set(home, known);
  for (const id of ids) known.set(id, Math.max(steps, known.get(id) ?? 0));
}

/**
 * The overview with what was found behind what it holds, so that nothing changes its number; the same object where nothing is new.
 * Statements whose ends it does not hold even then are left out.
 */
export function graft(overview: Overview, { entities, statements }: Found): Overview {
  const index = indexOf(overview);
  const newcomers = new Map(
    entities.filter(({ id }) => !index.entityAt.has(id)).map((each) => [each.id, each]),
  );
  const isHeld = (id: EntityId) => index.entityAt.has(id) || newcomers.has(id);
  const said = new Map(
    statements
      .filter(({ id, subject, object }) => !index.statementAt.has(id) && isHeld(subject) && isHeld(object))
      .map((each) => [each.id, each]),
  );
  if (newcomers.size === 0 && said.size === 0) return overview;
  const grown: Overview = {
    ...overview,
    entities: [...overview.entities, ...newcomers.values()],
    statements: [...overview.statements, ...said.values()],
  };
  homes.set(grown, homeOf(overview));
  return grown;
}
