import type { Ego, Expansion, Part } from "../../state/view-state.ts";
import { type GraphIndex, otherEnd } from "./graph-index.ts";
import type { PassingGraph } from "./passing-graph.ts";
import { rankNeighbours } from "./rank-neighbours.ts";

/** As many entities as can still be read as a map. A graph that is not much larger is drawn whole. */
const BEST = 160;
const SMALL = 240;

/** Which entities belong to the part, by number. */
export interface PartOfGraph {
  /** What the part is chosen from: what legend and counts speak of. */
  readonly universe: Uint8Array;
  /** What of the universe is drawn. */
  readonly drawn: Uint8Array;
  /** Entities that stay although nothing links them: the middle of the picture, and those whose neighbours were asked for. */
  readonly roots: ReadonlySet<number>;
  /** What was asked for by name or by expanding, which a phone draws as well: 1 was. */
  readonly asked: Uint8Array;
}

/** Chooses the part of what passes the filters. What was hidden by hand is in neither set. */
export function partOfGraph(index: GraphIndex, passing: PassingGraph, part: Part): PartOfGraph {
  const universe = baseOf(index, passing, part);
  const drawn = part.ego || part.base !== "best" ? universe.slice() : bestConnected(index, passing);
  const asked = part.ego ? universe.slice() : new Uint8Array(index.entities.length);
  const middle = part.ego && index.entityAt.get(part.ego.of);
  const roots = new Set<number>(middle === undefined ? [] : [middle]);
  for (const expansion of part.expansions) {
    const root = index.entityAt.get(expansion.of);
    if (root === undefined) continue;
    roots.add(root);
    for (const at of [root, ...expandedBy(index, root, expansion)]) {
      drawn[at] = 1;
      universe[at] = 1;
      asked[at] = 1;
    }
  }
  for (const id of part.hidden) {
    const at = index.entityAt.get(id);
    if (at === undefined) continue;
    roots.delete(at);
    drawn[at] = 0;
    universe[at] = 0;
  }
  return { universe, drawn, roots, asked };
}

const expandedBy = (index: GraphIndex, root: number, expansion: Expansion): readonly number[] =>
  expansion.most > 0 ? rankNeighbours(index, root, expansion).slice(0, expansion.most) : [];

function baseOf(index: GraphIndex, passing: PassingGraph, { base, ego }: Part): Uint8Array {
  if (ego) return around(index, passing, ego);
  return new Uint8Array(index.entities.length).fill(base === "none" ? 0 : 1);
}

/** The best connected of what passes; entities are ranked by what is said of them in the whole graph, so that filters reorder nothing. */
function bestConnected(index: GraphIndex, passing: PassingGraph): Uint8Array {
  const linked = new Uint8Array(index.entities.length);
  let count = 0;
  const link = (at: number) => {
    if (linked[at] === 0) count += 1;
    linked[at] = 1;
  };
  for (let at = 0; at < passing.statements.length; at += 1) {
    if (!passing.statements[at]) continue;
    link(index.subjects[at] ?? 0);
    link(index.objects[at] ?? 0);
  }
  if (count <= SMALL) return linked;
  const best = new Uint8Array(index.entities.length);
  let room = BEST;
  for (const at of index.byDegree) {
    if (room === 0) break;
    if (!linked[at]) continue;
    best[at] = 1;
    room -= 1;
  }
  return best;
}

/** Breadth first over what passes, `depth` steps from the middle. */
function around(index: GraphIndex, passing: PassingGraph, { of, depth, direction }: Ego): Uint8Array {
  const reached = new Uint8Array(index.entities.length);
  const middle = index.entityAt.get(of);
  if (middle === undefined) return reached;
  reached[middle] = 1;
  let frontier = [middle];
  for (let step = 0; step < depth; step += 1) {
    const next: number[] = [];
    for (const entity of frontier) {
      for (const statement of index.incident[entity] ?? []) {
        if (!passing.statements[statement]) continue;
        const isOut = index.subjects[statement] === entity;
        if (direction !== "both" && isOut !== (direction === "out")) continue;
        const other = otherEnd(index, statement, entity);
        if (reached[other]) continue;
        reached[other] = 1;
        next.push(other);
      }
    }
    frontier = next;
  }
  return reached;
}
