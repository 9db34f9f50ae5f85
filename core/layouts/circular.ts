import type { Layout, LayoutGraph, LayoutPlaces } from "./layout.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { orderCommunities } from "./order-communities.ts";
import { orderOnCircle } from "./order-on-circle.ts";

/** Px between two discs on the circle, so that names of 12 px stand beside each other, and between two communities. */
const GAP = 6;
const COMMUNITY_GAP = 26;
/** More than these have more room on an ellipse, since windows are wider than high. */
const MANY = 80;
const WIDER = 1.5;

/** All on one circle, each community together, ordered so that few lines cross. */
export const circular: Layout = {
  id: "circular",
  label: { en: "Circle", zh: "环形" },
  purpose: {
    en: "Communities side by side, links between them across",
    zh: "社区并排，跨社区的关系穿过圆心",
  },
  parameters: [],
  *run(graph) {
    const neighbours = neighboursOf(graph);
    const groups = orderCommunities(graph, neighbours);
    const order = orderOnCircle(groups, neighbours);
    yield { places: placeOnCircle(graph, order), iterations: 1, share: 1 };
  },
};

function placeOnCircle(graph: LayoutGraph, order: readonly (readonly number[])[]): LayoutPlaces {
  const places = { x: new Float64Array(graph.count), y: new Float64Array(graph.count) };
  const gap = order.length > 1 ? COMMUNITY_GAP : 0;
  const roomOf = (at: number) => 2 * (graph.radius[at] ?? 0) + GAP;
  const around = order.flat().reduce((sum, at) => sum + roomOf(at), 0) + gap * order.length;
  if (graph.count < 2) return places;
  const angleAt = anglesAlong(graph.count > MANY ? WIDER : 1);
  let passed = 0;
  for (const group of order) {
    for (const at of group) {
      const { x, y, perimeter } = angleAt((passed + roomOf(at) / 2) / around);
      // Chords are shorter than arcs: few large discs need a wider circle.
      const scale = Math.max(60, (around * 1.06) / perimeter);
      places.x[at] = x * scale;
      places.y[at] = y * scale;
      passed += roomOf(at);
    }
    passed += gap;
  }
  return places;
}

const SAMPLES = 1440;

/** Where one is on an ellipse of height 2 after a share of its perimeter, clockwise from the top. */
function anglesAlong(wider: number) {
  const lengths = new Float64Array(SAMPLES + 1);
  const pointAt = (sample: number) => {
    const angle = (sample / SAMPLES) * 2 * Math.PI;
    return { x: wider * Math.sin(angle), y: Math.cos(angle) };
  };
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const [from, to] = [pointAt(sample - 1), pointAt(sample)];
    lengths[sample] = (lengths[sample - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y);
  }
  const perimeter = lengths[SAMPLES] ?? 1;
  return (share: number) => {
    const wanted = share * perimeter;
    let low = 0;
    let high: number = SAMPLES;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    const before = lengths[low] ?? 0;
    const part = (wanted - before) / ((lengths[high] ?? 1) - before || 1);
    return { ...pointAt(low + part), perimeter };
  };
}
