import { type Points, SPACING, STRETCH, shift, visitNearbyPairs } from "./points.ts";

/**
 * Pushes points that are too close to each other apart, once: half of what is missing for each.
 *
 * @param room by point, in units of `SPACING`
 * @returns how many pairs were too close
 */
export function keepApart(points: Points, room: Float64Array): number {
  let most = 0;
  for (const one of room) most = Math.max(most, one);
  let crowded = 0;
  visitNearbyPairs(points, most * SPACING * STRETCH, (a, b) => {
    let dx = ((points.x[b] ?? 0) - (points.x[a] ?? 0)) / STRETCH;
    let dy = (points.y[b] ?? 0) - (points.y[a] ?? 0);
    const wanted = (((room[a] ?? 1) + (room[b] ?? 1)) / 2) * SPACING;
    let distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= wanted) return;
    crowded += 1;
    if (distance < 1e-6) {
      // Two points on the same spot go apart in a direction that only their order decides.
      dx = Math.cos(a + b);
      dy = Math.sin(a + b);
      distance = 1;
    }
    const push = (wanted - distance) / 2 / distance;
    shift(points, a, -dx * push * STRETCH, -dy * push);
    shift(points, b, dx * push * STRETCH, dy * push);
  });
  return crowded;
}
