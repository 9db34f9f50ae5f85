import type { LayoutGraph } from "./layout.ts";

/** Who stands directly above and below whom, cycles broken. */
export interface Structure {
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
}

/**
 * The structure that the ranked statements make, without those that would close a circle: walking down from the top, a
 * statement that leads back up is left out.
 */
export function structureOf(graph: Pick<LayoutGraph, "count" | "subjects" | "objects" | "ranks">): Structure {
  const down = Array.from({ length: graph.count }, () => new Set<number>());
  for (let at = 0; at < graph.ranks.length; at += 1) {
    const rank = graph.ranks[at] ?? 0;
    const subject = graph.subjects[at] ?? 0;
    const object = graph.objects[at] ?? 0;
    if (rank === 0 || subject === object) continue;
    down[rank > 0 ? subject : object]?.add(rank > 0 ? object : subject);
  }
  const isBelow = new Uint8Array(graph.count);
  for (const set of down) for (const at of set) isBelow[at] = 1;
  const roots = [...down.keys()].toSorted((a, b) => (isBelow[a] ?? 0) - (isBelow[b] ?? 0) || a - b);
  const above: number[][] = down.map(() => []);
  const below: number[][] = down.map(() => []);
  // 0 not yet met, 1 on the way down to here, 2 done.
  const state = new Uint8Array(graph.count);
  for (const root of roots) {
    if (state[root] !== 0) continue;
    state[root] = 1;
    const way: { readonly at: number; readonly rest: number[] }[] = [{ at: root, rest: inOrder(down[root]) }];
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        state[top.at] = 2;
        way.pop();
      } else if (state[next] !== 1) {
        below[top.at]?.push(next);
        above[next]?.push(top.at);
        if (state[next] === 0) {
          state[next] = 1;
          way.push({ at: next, rest: inOrder(down[next]) });
        }
      }
    }
  }
  return { above, below };
}

const inOrder = (set: ReadonlySet<number> | undefined): number[] =>
  [...(set ?? [])].toSorted((a, b) => b - a);

/** The layer of each from 0 at the top, below everything that stands above it; −1 for those outside the structure. */
export function layersOf({ above, below }: Structure): Int32Array {
  const layers = new Int32Array(above.length).fill(-1);
  const waiting = Int32Array.from(above, (each) => each.length);
  const ready = [...above.keys()].filter((at) => waiting[at] === 0 && (below[at]?.length ?? 0) > 0);
  for (const at of ready) layers[at] = 0;
  for (let at = ready.shift(); at !== undefined; at = ready.shift()) {
    for (const next of below[at] ?? []) {
      layers[next] = Math.max(layers[next] ?? 0, (layers[at] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  // Whoever has nobody above comes down to just above the first below.
  for (const at of above.keys()) {
    if ((above[at]?.length ?? 0) > 0 || layers[at] === -1) continue;
    const nearest = Math.min(...(below[at] ?? []).map((next) => layers[next] ?? 0));
    layers[at] = Math.max(0, nearest - 1);
  }
  return layers;
}
