import type { GraphIndex } from "./graph-index.ts";

/** Places are stretched at most this much: beyond, neighbourhoods lose their shape. */
const MOST = 1.9;

/** The index with its places stretched upwards, so that a wide graph fills a tall free rectangle (height ÷ width). */
export function stretchPlaces(index: GraphIndex, tallness: number): GraphIndex {
  const linked = index.entities.filter((_, at) => (index.incident[at] ?? []).length > 0);
  const extent = (side: "x" | "y") => {
    const places = linked.map(({ position }) => position[side]);
    return places.reduce((a, b) => Math.max(a, b), 0) - places.reduce((a, b) => Math.min(a, b), 0);
  };
  const stretch = Math.min(MOST, Math.max(1, (tallness * extent("x")) / (extent("y") || 1)));
  return {
    ...index,
    entities: index.entities.map((entity) => ({
      ...entity,
      position: { x: entity.position.x, y: entity.position.y * stretch },
    })),
  };
}
