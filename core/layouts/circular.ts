import type { Layout, LayoutGraph, LayoutPlaces } from "./layout.ts";
import { neighboursOf } from "./neighbours-of.ts";
import { orderCommunities } from "./order-communities.ts";
import { orderOnCircle } from "./order-on-circle.ts";

/** Px between two discs on the circle, so that names of 12 px stand beside each other, and between two communities. */
const GAP = 10;
const COMMUNITY_GAP = 26;

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
  // Chords are shorter than arcs: few large discs need a wider circle.
  const radius = graph.count < 2 ? 0 : Math.max(60, (around * 1.06) / (2 * Math.PI));
  let passed = 0;
  for (const group of order) {
    for (const at of group) {
      const angle = Math.PI / 2 - ((passed + roomOf(at) / 2) / around) * 2 * Math.PI;
      places.x[at] = radius * Math.cos(angle);
      places.y[at] = radius * Math.sin(angle);
      passed += roomOf(at);
    }
    passed += gap;
  }
  return places;
}
