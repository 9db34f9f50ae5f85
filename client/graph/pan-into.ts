import type { Disc } from "./draw/curve.ts";
import type { Insets } from "./insets.ts";

/** Px between what is brought into view and the panels. */
const ROOM = 32;

interface Room {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** Whether all discs lie wholly in the rectangle that the insets leave free. */
export function isInFreeRectangle(discs: readonly Disc[], { width, height, insets }: Room): boolean {
  return discs.every(
    ({ x, y, r }) =>
      x - r >= insets.left &&
      x + r <= width - insets.right &&
      y - r >= insets.top &&
      y + r <= height - insets.bottom,
  );
}

/**
 * How far, in px, the window has to move over the graph so that the discs come into the rectangle that the insets leave
 * free: 0 where they are in it already, and along a side that they are too far apart for.
 */
export function panInto(
  discs: readonly Disc[],
  { width, height, insets }: Room,
): { readonly x: number; readonly y: number } {
  const side = (low: number, high: number, from: number, to: number): number => {
    if (high - low > to - from) return 0;
    if (low < from) return low - from;
    return high > to ? high - to : 0;
  };
  return {
    x: side(
      Math.min(...discs.map(({ x, r }) => x - r)),
      Math.max(...discs.map(({ x, r }) => x + r)),
      insets.left + ROOM,
      width - insets.right - ROOM,
    ),
    y: side(
      Math.min(...discs.map(({ y, r }) => y - r)),
      Math.max(...discs.map(({ y, r }) => y + r)),
      insets.top + ROOM,
      height - insets.bottom - ROOM,
    ),
  };
}
