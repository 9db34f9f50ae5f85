import type { Disc } from "../draw/curve.ts";
import { type Box, createObstacles, type Obstacles, type Segment } from "./obstacles.ts";

/** One name to place beside its disc, in viewport px. */
export interface LabelCandidate {
  readonly id: number;
  readonly disc: Disc;
  readonly width: number;
  readonly height: number;
  /** Whether it may lie on the disc of an entity that has no label. */
  readonly mayCover: boolean;
}

/** Where a name stands: its box relative to the centre of the disc, so that it moves along while the camera does. */
export interface LabelPlace {
  readonly id: number;
  readonly dx: number;
  readonly dy: number;
  /** Radius of the disc when the place was found. */
  readonly r: number;
}

export interface LabelField {
  /** The part of the window that no panel covers. */
  readonly bounds: Box;
  /** Discs that no name may lie on. */
  readonly discs: readonly (Disc & { readonly id: number })[];
  readonly boxes: readonly Box[];
  /** Lit lines, that names rather leave free. */
  readonly lines: readonly Segment[];
  readonly budget: number;
}

const GAP = 5;

/** The eight places around a disc, best first: right, below, above, left, then the corners. */
function placesAround({
  disc: { r },
  width,
  height,
}: LabelCandidate): readonly (readonly [number, number])[] {
  const slant = r * 0.72 + 2;
  const reach = r + GAP;
  return [
    [reach, -height / 2],
    [-width / 2, r + 2],
    [-width / 2, -r - 2 - height],
    [-reach - width, -height / 2],
    [slant, slant - 3],
    [slant, 3 - slant - height],
    [-slant - width, slant - 3],
    [-slant - width, 3 - slant - height],
  ];
}

/**
 * Finds a place for each name in the order given, until the budget is used up. Refused: another name, a box, the edge
 * of the bounds, a disc. Among what remains the place over the fewest lit lines, then the earliest of the eight.
 */
export function placeLabels(candidates: readonly LabelCandidate[], field: LabelField): LabelPlace[] {
  const obstacles = createObstacles(field);
  const placed: LabelPlace[] = [];
  const named = new Set<number>();
  for (const candidate of candidates) {
    if (placed.length >= field.budget) break;
    const { id, disc, width, height } = candidate;
    const best = cheapest(candidate, obstacles, named);
    if (!best) continue;
    obstacles.add({ x: disc.x + best.dx, y: disc.y + best.dy, width, height });
    named.add(id);
    placed.push({ id, dx: best.dx, dy: best.dy, r: disc.r });
  }
  return placed;
}

/** The best place of a name; one that may cover discs rather covers few, and none that has a name. */
function cheapest(
  candidate: LabelCandidate,
  obstacles: Obstacles,
  named: ReadonlySet<number>,
): { readonly dx: number; readonly dy: number } | undefined {
  const { disc, width, height, mayCover } = candidate;
  let best: { cost: number; dx: number; dy: number } | undefined;
  placesAround(candidate).forEach(([dx, dy], order) => {
    const box = { x: disc.x + dx, y: disc.y + dy, width, height };
    if (!obstacles.isOpen(box)) return;
    const covered = obstacles.discsUnder(box, mayCover ? Number.POSITIVE_INFINITY : 1);
    if (covered.length > 0 && (!mayCover || covered.some((id) => named.has(id)))) return;
    const least = covered.length * 100 + order;
    // Lines would only make it dearer.
    if (best && least >= best.cost) return;
    const cost = least + obstacles.linesUnder(box) * 10;
    if (!best || cost < best.cost) best = { cost, dx, dy };
  });
  return best;
}
