import type { StatementCard } from "../cards.ts";
import type { EntityId } from "../entity.ts";
import { evidenceStrength } from "./evidence-strength.ts";

/** One step that a path can take, with all statements that make it. */
export interface RouteLink {
  readonly statements: readonly StatementCard[];
  /** See `evidenceStrength`. */
  readonly strength: number;
  readonly cost: number;
}

/** Links in the direction of travel, by their start and then by their end. */
export type Routes = ReadonlyMap<EntityId, ReadonlyMap<EntityId, RouteLink>>;
export type GatheredRoutes = Map<EntityId, Map<EntityId, RouteLink>>;

/** The least that a step can cost; the most is twice as much. Whole numbers, so that sums are exact. */
export const STEP = 1000;

/** What a step costs: the less, the better it is evidenced. */
export function stepCost(strength: number): number {
  return 2 * STEP - Math.round(STEP * strength);
}

/**
 * What it costs to pass through an entity: nothing where it has one statement, and half the least step at most. By way of
 * a hub everyone is connected, so that such a way says less; the logarithm lets evidence still decide more.
 */
export function passingCost(degree: number): number {
  return Math.min(STEP / 2, Math.round((STEP / 20) * Math.log2(Math.max(1, degree))));
}

/** The link that these statements make. */
export function linkOf(statements: readonly StatementCard[]): RouteLink {
  const strength = evidenceStrength(statements);
  return { statements, strength, cost: stepCost(strength) };
}

/** Adds a link in the direction of travel. */
export function addLink(
  routes: GatheredRoutes,
  from: EntityId,
  to: EntityId,
  statements: readonly StatementCard[],
): void {
  const links = routes.get(from) ?? new Map<EntityId, RouteLink>();
  routes.set(from, links);
  if (!links.has(to)) links.set(to, linkOf(statements));
}
