import type { EntityId } from "../entity.ts";
import { compareText } from "./compare.ts";
import { Heap } from "./heap.ts";
import type { Routes } from "./routes.ts";

export interface RankedPaths {
  readonly paths: readonly RankedPath[];
  /** Whether too many partial paths were tried, so that some may be missing. */
  readonly truncated: boolean;
}

export interface RankedPath {
  readonly entities: readonly EntityId[];
  readonly cost: number;
}

export interface RankOptions {
  readonly k: number;
  readonly maxSteps: number;
  /** How many partial paths may be tried. */
  readonly budget: number;
}

interface Partial {
  readonly id: EntityId;
  readonly before: Partial | undefined;
  readonly steps: number;
  readonly cost: number;
  /** Least cost that a whole path through here can have. */
  readonly bound: number;
}

/**
 * The k cheapest simple paths, best first: cost, then steps, then ids decide.
 *
 * A* over partial paths, with the true cheapest way to the end as the bound, so that paths come out in the order
 * of their cost; those that cost as much as the k-th are gathered too, so that ties do not depend on the search.
 */
export function rankPaths(
  routes: Routes,
  from: EntityId,
  to: EntityId,
  { k, maxSteps, budget }: RankOptions,
): RankedPaths {
  const ahead = distancesTo(routes, to);
  const start = ahead.get(from);
  if (!start) return { paths: [], truncated: false };
  const queue = new Heap<Partial>((a, b) => a.bound - b.bound || b.steps - a.steps);
  queue.push({ id: from, before: undefined, steps: 0, cost: 0, bound: start.cost });
  const paths: RankedPath[] = [];
  let tried = 0;
  let truncated = false;
  for (let partial = queue.pop(); partial; partial = queue.pop()) {
    if (paths.length >= k && partial.bound > (paths[k - 1] as RankedPath).cost) break;
    if (partial.id === to) {
      paths.push({ entities: entitiesOf(partial), cost: partial.cost });
      continue;
    }
    tried += 1;
    if (tried > budget) {
      truncated = true;
      break;
    }
    for (const [id, link] of routes.get(partial.id) ?? []) {
      const rest = ahead.get(id);
      const steps = partial.steps + 1;
      if (!rest || steps + rest.steps > maxSteps || passes(partial, id)) continue;
      const cost = partial.cost + link.cost;
      queue.push({ id, before: partial, steps, cost, bound: cost + rest.cost });
    }
  }
  return { paths: paths.toSorted(comparePaths).slice(0, k), truncated };
}

/** Cheapest cost and fewest steps from every entity to the end (Dijkstra; breadth-first). */
function distancesTo(routes: Routes, to: EntityId): Map<EntityId, { cost: number; steps: number }> {
  const backwards = new Map<EntityId, { id: EntityId; cost: number }[]>();
  for (const [start, links] of routes) {
    for (const [end, { cost }] of links) {
      const into = backwards.get(end) ?? [];
      into.push({ id: start, cost });
      backwards.set(end, into);
    }
  }
  const costs = new Map<EntityId, number>();
  const queue = new Heap<{ id: EntityId; cost: number }>((a, b) => a.cost - b.cost);
  queue.push({ id: to, cost: 0 });
  for (let nearest = queue.pop(); nearest; nearest = queue.pop()) {
    if (costs.has(nearest.id)) continue;
    costs.set(nearest.id, nearest.cost);
    for (const { id, cost } of backwards.get(nearest.id) ?? []) {
      if (!costs.has(id)) queue.push({ id, cost: nearest.cost + cost });
    }
  }
  const distances = new Map([[to, { cost: 0, steps: 0 }]]);
  let level = [to];
  for (let steps = 1; level.length > 0; steps++) {
    const next: EntityId[] = [];
    for (const { id } of level.flatMap((end) => backwards.get(end) ?? [])) {
      if (distances.has(id)) continue;
      distances.set(id, { cost: costs.get(id) ?? 0, steps });
      next.push(id);
    }
    level = next;
  }
  return distances;
}

function passes(partial: Partial, id: EntityId): boolean {
  for (let at: Partial | undefined = partial; at; at = at.before) if (at.id === id) return true;
  return false;
}

function entitiesOf(partial: Partial): EntityId[] {
  const entities: EntityId[] = [];
  for (let at: Partial | undefined = partial; at; at = at.before) entities.push(at.id);
  return entities.reverse();
}

function comparePaths(a: RankedPath, b: RankedPath): number {
  return (
    a.cost - b.cost ||
    a.entities.length - b.entities.length ||
    compareText(a.entities.join("\n"), b.entities.join("\n"))
  );
}
