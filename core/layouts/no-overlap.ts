import { type Layout, type LayoutGraph, parameterOf } from "./layout.ts";
import { type Boxes, pushApart } from "./push-apart.ts";

/** Px between a disc and its name, and around both. */
const GAP = 5;
const PASSES_A_STEP = 4;
const MOST_STEPS = 250;

/** The map, where discs and names are pushed apart until none touches another. */
export const noOverlap: Layout = {
  id: "no-overlap",
  label: { en: "No overlap", zh: "防重叠" },
  purpose: { en: "The map with room for every disc and name", zh: "在地图布局上为每个圆点和名称留出空间" },
  parameters: [
    {
      id: "room",
      label: { en: "Room around names (px)", zh: "名称四周留白（像素）" },
      least: 0,
      most: 20,
      usual: 3,
    },
  ],
  *run(graph, parameters) {
    const boxes = boxesOf(graph, parameterOf(noOverlap, parameters, "room"));
    const places = startPlaces(graph, boxes);
    let iterations = 0;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      let moved = 0;
      for (let pass = 0; pass < PASSES_A_STEP; pass += 1) {
        moved = pushApart(places, boxes, graph.fixed);
        iterations += 1;
        if (moved === 0) break;
      }
      if (moved === 0) break;
      // Where pushing has become a queue, a little more room for all frees it.
      if (step % 20 === 19) grow(places, 1.06, graph.fixed);
      yield { places, iterations, share: Math.min(0.99, step / 60) };
    }
    yield { places, iterations, share: 1 };
  },
};

/** Disc with the name to its right. */
function boxesOf({ count, radius, nameWidth }: LayoutGraph, room: number): Boxes {
  const boxes = {
    left: new Float64Array(count),
    right: new Float64Array(count),
    half: new Float64Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    const r = radius[at] ?? 0;
    boxes.left[at] = r + room;
    boxes.right[at] = r + GAP + (nameWidth[at] ?? 0) + room;
    boxes.half[at] = Math.max(r, 9) + room;
  }
  return boxes;
}

/** The map at a size where all boxes together take a third of its extent. */
function startPlaces({ count, x, y, fixed }: LayoutGraph, boxes: Boxes) {
  const places = { x: Float64Array.from(x), y: Float64Array.from(y) };
  let need = 0;
  for (let at = 0; at < count; at += 1) {
    need += ((boxes.left[at] ?? 0) + (boxes.right[at] ?? 0)) * 2 * (boxes.half[at] ?? 0);
  }
  const side = (values: Float64Array) =>
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const extent = count === 0 ? 0 : side(x) * side(y);
  if (extent > 0 && !fixed.includes(1)) grow(places, Math.sqrt((need * 3) / extent), fixed);
  return places;
}

function grow(places: { x: Float64Array; y: Float64Array }, factor: number, fixed: Uint8Array): void {
  for (let at = 0; at < places.x.length; at += 1) {
    if (fixed[at]) continue;
    places.x[at] = (places.x[at] ?? 0) * factor;
    places.y[at] = (places.y[at] ?? 0) * factor;
  }
}
