import type { Direction } from "../answers.ts";
import type { EntityId } from "../entity.ts";
import { type RankedPath, rankPaths } from "./rank-paths.ts";
import { addLink, type GatheredRoutes, passingCost, type RouteLink, STEP } from "./routes.ts";
import type { Traversal } from "./traversal.ts";

export interface PathOptions {
  /** How many paths. */
  readonly k: number;
  /** No path has more steps. */
  readonly maxSteps: number;
  /** "out" follows statements from subject to object only; those between equals lead both ways. */
  readonly direction: "out" | "both";
  /** "time": each event can have followed the one before; see `keepInOrder`. */
  readonly order: "any" | "time";
  /** Of an entity on the way with more neighbours, only so many are followed; of both ends, all. */
  readonly hubLimit: number;
  /** How many neighbours may be looked at, and how many partial paths tried. */
  readonly budget: number;
}

export interface FoundPath {
  /** From one end to the other. */
  readonly entities: readonly EntityId[];
  /** One less than entities. */
  readonly steps: readonly RouteLink[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** Whether a hub or the budget cut the search short, so that better or more paths may exist. */
  readonly truncated: boolean;
}

interface Side {
  readonly direction: Direction;
  readonly end: EntityId;
  readonly seen: Set<EntityId>;
  frontier: readonly EntityId[];
}

// So many entities are asked for at once; the budget is looked at in between.
const BATCH = 200;

/**
 * The k best simple paths between two different entities.
 *
 * Breadth-first from both ends, the smaller frontier first, gathers the links that paths can run on; the paths are
 * ranked on those, hubs on the way counting as a little farther. After `gathered` levels in all, every path of at most so many steps is known. A path costs at
 * least `STEP` a step, so once the k-th best costs no more than one step farther, nothing longer can be better.
 */
export function* findPaths(from: EntityId, to: EntityId, options: PathOptions): Traversal<FoundPaths> {
  const { k, maxSteps, hubLimit, budget, order } = options;
  const routes: GatheredRoutes = new Map();
  const degrees = new Map<EntityId, number>();
  const passing = (id: EntityId) => passingCost(degrees.get(id) ?? 0);
  const forward = sideFrom(from, to, options.direction);
  const backward = sideFrom(to, from, options.direction === "out" ? "in" : "both");
  let spent = 0;
  let truncated = false;
  let best: readonly RankedPath[] = [];

  for (let gathered = 1; gathered <= maxSteps && spent <= budget; gathered++) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward;
    const next = new Set<EntityId>();
    for (let start = 0; start < side.frontier.length && spent <= budget; start += BATCH) {
      const ids = side.frontier.slice(start, start + BATCH);
      const limit = side.seen.size === 1 ? Number.POSITIVE_INFINITY : hubLimit;
      const answer = yield { ids, direction: side.direction, limit };
      for (const [id, { neighbours, isCut }] of answer) {
        truncated ||= isCut;
        spent += neighbours.length;
        for (const neighbour of neighbours) {
          degrees.set(neighbour.id, neighbour.degree);
          if (side === forward) addLink(routes, id, neighbour.id, neighbour.statements);
          else addLink(routes, neighbour.id, id, neighbour.statements);
          if (!side.seen.has(neighbour.id)) next.add(neighbour.id);
        }
      }
    }
    truncated ||= spent > budget;
    for (const id of next) side.seen.add(id);
    // A simple path ends at the other end, so nothing is gained beyond it.
    next.delete(side.end);
    side.frontier = [...next];
    // With one side exhausted, every link that a path of any length can take is known.
    const isComplete = next.size === 0;
    const ranked = rankPaths(routes, from, to, {
      k,
      maxSteps: isComplete ? maxSteps : gathered,
      budget,
      passing,
      order,
    });
    best = ranked.paths;
    if (ranked.truncated || isComplete) {
      truncated ||= ranked.truncated;
      break;
    }
    if (best.length === k && (best.at(-1)?.cost ?? 0) <= (gathered + 1) * STEP) break;
  }
  return { paths: best.map(({ entities, steps }) => ({ entities, steps })), truncated };
}

function sideFrom(start: EntityId, end: EntityId, direction: Direction): Side {
  return { direction, end, seen: new Set([start]), frontier: [start] };
}
