import type { LayoutPlaces } from "./layout.ts";

/** What each takes around its place, in px: to both sides, and half of its height. */
export interface Boxes {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly half: Float64Array;
}

/** What is pushed goes this much further (px), so that rounding leaves no overlap. */
const MORE = 0.05;

/**
 * One pass that pushes overlapping boxes apart, along the side where they overlap least; gives how many pairs overlapped.
 * What is fixed stays, and the other moves the whole way.
 */
export function pushApart({ x, y }: LayoutPlaces, boxes: Boxes, fixed: Uint8Array): number {
  const count = x.length;
  const leftOf = (at: number) => (x[at] ?? 0) - (boxes.left[at] ?? 0);
  const rightOf = (at: number) => (x[at] ?? 0) + (boxes.right[at] ?? 0);
  const order = Array.from({ length: count }, (_, at) => at).toSorted(
    (a, b) => leftOf(a) - leftOf(b) || a - b,
  );
  const widest = boxes.left.reduce((most, left, at) => Math.max(most, left + (boxes.right[at] ?? 0)), 0);
  let overlaps = 0;
  for (let place = 0; place < count; place += 1) {
    const a = order[place] ?? 0;
    for (let next = place + 1; next < count; next += 1) {
      const b = order[next] ?? 0;
      // Boxes move while the pass goes on: the order of the start holds up to the widest box.
      if (leftOf(b) > rightOf(a) + widest) break;
      const across = Math.min(rightOf(a) - leftOf(b), rightOf(b) - leftOf(a));
      const along = (boxes.half[a] ?? 0) + (boxes.half[b] ?? 0) - Math.abs((y[a] ?? 0) - (y[b] ?? 0));
      if (across <= 0 || along <= 0 || (fixed[a] && fixed[b])) continue;
      overlaps += 1;
      const isUp = along <= across;
      const by = (isUp ? along : across) + MORE;
      const shareOfA = fixed[a] ? 0 : fixed[b] ? 1 : 0.5;
      if (isUp) {
        const sign = (y[a] ?? 0) === (y[b] ?? 0) ? (a < b ? 1 : -1) : Math.sign((y[a] ?? 0) - (y[b] ?? 0));
        y[a] = (y[a] ?? 0) + sign * by * shareOfA;
        y[b] = (y[b] ?? 0) - sign * by * (1 - shareOfA);
      } else {
        const isFirst = rightOf(a) - leftOf(b) <= rightOf(b) - leftOf(a);
        x[a] = (x[a] ?? 0) + (isFirst ? -by : by) * shareOfA;
        x[b] = (x[b] ?? 0) + (isFirst ? by : -by) * (1 - shareOfA);
      }
    }
  }
  return overlaps;
}
