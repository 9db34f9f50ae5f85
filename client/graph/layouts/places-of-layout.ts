import { type GraphIndex, otherEnd } from "../scene/graph-index.ts";
import { mapOf, type Places } from "../scene/places.ts";
import type { LayoutTask } from "./layout-task.ts";

/** Distance in px of what comes later from those it is linked to. */
const BESIDE = 34;
/** Turn between one newcomer and the next, so that none hides another. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Places in px by number of the layout's graph. */
export interface NumberedPlaces {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * The places of all entities: those that the layout placed lie where the map lay, so that cameras still show them; what
 * was not drawn stands beside what it is linked to, for when it comes.
 */
export function placesOfLayout(
  index: GraphIndex,
  task: Pick<LayoutTask, "members" | "scale" | "graph">,
  { x, y }: NumberedPlaces,
): Places {
  const map = mapOf(index);
  const places = Float32Array.from(map);
  const { scale, left, low } = task.graph.fixed.includes(1)
    ? { scale: 1 / task.scale, left: 0, low: 0 }
    : intoMap(map, x, y);
  const placed = new Uint8Array(index.entities.length);
  task.members.forEach((at, number) => {
    places[2 * at] = (x[number] ?? 0) * scale + left;
    places[2 * at + 1] = (y[number] ?? 0) * scale + low;
    placed[at] = 1;
  });
  const beside = BESIDE * scale;
  // Some are linked only to others that were not placed themselves.
  for (let pass = 0; pass < 3; pass += 1) placeBeside(index, places, placed, beside);
  return places;
}

/** What brings places into the middle of the map's extent, as large as it allows. */
function intoMap(map: Places, x: ArrayLike<number>, y: ArrayLike<number>) {
  const extent = (values: ArrayLike<number>, first: number, step: number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = first; at < values.length; at += step) {
      least = Math.min(least, values[at] ?? 0);
      most = Math.max(most, values[at] ?? 0);
    }
    return least > most ? { size: 0, middle: 0 } : { size: most - least, middle: (least + most) / 2 };
  };
  const [mapX, mapY, ownX, ownY] = [extent(map, 0, 2), extent(map, 1, 2), extent(x, 0, 1), extent(y, 0, 1)];
  const scale = Math.min(
    (mapX.size || 1) / Math.max(ownX.size, 1),
    (mapY.size || 1) / Math.max(ownY.size, 1),
  );
  return { scale, left: mapX.middle - ownX.middle * scale, low: mapY.middle - ownY.middle * scale };
}

/** Puts what was not placed beside what it is linked to, by a distance in graph units, and marks it as placed. */
export function placeBeside(index: GraphIndex, places: Places, placed: Uint8Array, beside: number): void {
  const found: number[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    if (placed[at]) continue;
    let [x, y, count] = [0, 0, 0];
    for (const statement of index.incident[at] ?? []) {
      const other = otherEnd(index, statement, at);
      if (!placed[other]) continue;
      x += places[2 * other] ?? 0;
      y += places[2 * other + 1] ?? 0;
      count += 1;
    }
    if (count === 0) continue;
    const away = beside * (1 + (at % 5) / 3);
    places[2 * at] = x / count + away * Math.cos(at * GOLDEN);
    places[2 * at + 1] = y / count + away * Math.sin(at * GOLDEN);
    found.push(at);
  }
  for (const at of found) placed[at] = 1;
}
