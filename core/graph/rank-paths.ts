import type { EntityId } from "../entity.ts";
import { compareText } from "./compare.ts";
import { Heap } from "./heap.ts";
import { BEGINNING, earliestFrom, keepInOrder } from "./keep-in-order.ts";
import { linkOf, type RouteLink, type Routes } from "./routes.ts";

export interface RankedPaths {
  readonly paths: readonly RankedPath[];
  /** Whether too many partial paths were tried, so that some may be missing. */
  readonly truncated: boolean;
}

export interface RankedPath {
  readonly entities: readonly EntityId[];
  /** One less than entities. */
  readonly steps: readonly RouteLink[];
  readonly cost: number;
}

export interface RankOptions {
  readonly k: number;
  readonly maxSteps: number;
  /** How many partial paths may be tried. */
  readonly budget: number;
  /** What it costs to pass through an entity. */
  readonly passing: (id: EntityId) => number;
  /** "time": only paths whose events can have followed each other, each step by the statements that take part in that. */
  readonly order: "any" | "time";
}

interface Partial {
  readonly id: EntityId;
  readonly before: Partial | undefined;
  /** The step that leads here; none to the start. */
  readonly link: RouteLink | undefined;
  readonly steps: number;
  readonly cost: number;
  /** Least cost that a whole path through here can have. */
  readonly bound: number;
  /** The first day on which the last event can have been. */
  readonly day: string;
}

/**
 * The k cheapest simple paths, best first: cost, then steps, then ids decide. A path costs what its steps and the
 * entities that it passes through cost.
 *
 * A* over partial paths, with the true cheapest way to the end as the bound, so that paths come out in the order
 * of their cost; those that cost as much as the k-th are gathered too, so that ties do not depend on the search. In
 * order of time a path may turn out to cost more once it is whole: then it waits for its turn again.
 */
export function rankPaths(
  routes: Routes,
  from: EntityId,
  to: EntityId,
  { k, maxSteps, budget, passing, order }: RankOptions,
): RankedPaths {
  const ahead = distancesTo(routes, to, passing);
  const start = ahead.get(from);
  if (!start) return { paths: [], truncated: false };
  const queue = new Heap<Partial | RankedPath>((a, b) => boundOf(a) - boundOf(b) || stepsOf(b) - stepsOf(a));
  queue.push({
    id: from,
    before: undefined,
    link: undefined,
    steps: 0,
    cost: 0,
    bound: start.cost,
    day: BEGINNING,
  });
  const paths: RankedPath[] = [];
  let tried = 0;
  let truncated = false;
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (paths.length >= k && boundOf(next) > (paths[k - 1] as RankedPath).cost) break;
    if ("entities" in next) {
      paths.push(next);
      continue;
    }
    if (next.id === to) {
      const path = pathTo(next, order);
      if (path) queue.push(path);
      continue;
    }
    tried += 1;
    if (tried > budget) {
      truncated = true;
      break;
    }
    for (const [id, link] of routes.get(next.id) ?? []) {
      const rest = ahead.get(id);
      const steps = next.steps + 1;
      if (!rest || steps + rest.steps > maxSteps || passes(next, id)) continue;
      const day = order === "time" ? earliestFrom(link.statements, next.day) : BEGINNING;
      if (day === undefined) continue;
      const cost = next.cost + link.cost + (id === to ? 0 : passing(id));
      queue.push({ id, before: next, link, steps, cost, bound: cost + rest.cost, day });
    }
  }
  return { paths: paths.toSorted(comparePaths).slice(0, k), truncated };
}

const boundOf = (item: Partial | RankedPath): number => ("entities" in item ? item.cost : item.bound);
const stepsOf = ({ steps }: Partial | RankedPath): number =>
  typeof steps === "number" ? steps : steps.length;

/** The whole path that ends here; in order of time with what takes part in it, so that it may cost more. */
function pathTo(end: Partial, order: RankOptions["order"]): RankedPath | undefined {
  const entities: EntityId[] = [];
  const links: RouteLink[] = [];
  for (let at: Partial | undefined = end; at; at = at.before) {
    entities.unshift(at.id);
    if (at.link) links.unshift(at.link);
  }
  if (order === "any") return { entities, steps: links, cost: end.cost };
  const kept = keepInOrder(links.map(({ statements }) => statements));
  if (!kept) return undefined;
  const steps = kept.map(linkOf);
  const more = steps.reduce((sum, step, index) => sum + step.cost - (links[index]?.cost ?? 0), 0);
  return { entities, steps, cost: end.cost + more };
}

/** Cheapest cost and fewest steps from every entity to the end (Dijkstra; breadth-first). */
function distancesTo(
  routes: Routes,
  to: EntityId,
  passing: RankOptions["passing"],
): Map<EntityId, { cost: number; steps: number }> {
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
    const through = nearest.id === to ? 0 : passing(nearest.id);
    for (const { id, cost } of backwards.get(nearest.id) ?? []) {
      if (!costs.has(id)) queue.push({ id, cost: nearest.cost + through + cost });
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

function comparePaths(a: RankedPath, b: RankedPath): number {
  return (
    a.cost - b.cost ||
    a.entities.length - b.entities.length ||
    compareText(a.entities.join("\n"), b.entities.join("\n"))
  );
}
