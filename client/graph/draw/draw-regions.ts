import { type Frame, restDisc } from "../frame.ts";
import { placeOf } from "../scene/places.ts";
import { convexHull, type Point } from "./convex-hull.ts";

/** Px between the discs of a community and the border of its region. */
const PADDING = 20;
/** Communities of fewer drawn entities are not worth a region. */
const FEWEST = 6;
/** Strangers within a region, as a share of its own entities, above which it says nothing. */
const MOST_STRANGERS = 0.15;

/** A community on the canvas: the entities on its hull, and its name. */
export interface Region {
  readonly hull: readonly number[];
  readonly label: string;
}

/** The communities that are large enough, with their hulls in graph coordinates; once for a change of the graph. */
export function findRegions(
  { index, drawn, language, places }: Frame["scene"],
  communities: readonly CommunityName[],
): Region[] {
  const members = new Map<number, number[]>();
  for (let at = 0; at < index.entities.length; at += 1) {
    if (!drawn.entities[at]) continue;
    const community = index.entities[at]?.metrics.community ?? 0;
    const known = members.get(community);
    if (known) known.push(at);
    else members.set(community, [at]);
  }
  const drawnPlaces = [...members.values()].flat().map((at) => ({ ...placeOf(places, at), at }));
  return communities.flatMap(({ id, label }) => {
    const all = members.get(id) ?? [];
    if (all.length < FEWEST) return [];
    const points = all.map((at) => ({ ...placeOf(places, at), at }));
    const hull = convexHull(points);
    // A layout may put others among them: then there is no region to draw.
    const [left, right] = [Math.min(...hull.map(({ x }) => x)), Math.max(...hull.map(({ x }) => x))];
    const [low, high] = [Math.min(...hull.map(({ y }) => y)), Math.max(...hull.map(({ y }) => y))];
    const strangers = drawnPlaces.filter(
      (place) =>
        place.x > left &&
        place.x < right &&
        place.y > low &&
        place.y < high &&
        index.entities[place.at]?.metrics.community !== id &&
        isInside(hull, place),
    );
    if (strangers.length > all.length * MOST_STRANGERS) return [];
    return [{ hull: hull.map(({ at }) => at), label: label[language] }];
  });
}

/** Whether a point lies within a hull, whichever way round that goes. */
function isInside(hull: readonly Point[], { x, y }: Point): boolean {
  let turns = 0;
  hull.forEach((a, at) => {
    const b = hull[(at + 1) % hull.length] ?? a;
    turns += Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
  });
  return Math.abs(turns) === hull.length;
}

interface CommunityName {
  readonly id: number;
  readonly label: { readonly en: string; readonly zh: string };
}

/** An outline around (0, 0) of the graph, for the zoom at which it was found. */
interface Outline {
  readonly scale: number;
  readonly growth: number;
  readonly radii: Float32Array;
  readonly points: readonly Point[];
  readonly path: () => Path2D;
}

/** While the camera only moves, outlines keep their shape. */
const kept = new WeakMap<Region, Outline>();

/** The outline of a region in px: the hull, 20 px around its discs, with round corners. */
export function outlineOf(region: Region, frame: Frame): Point[] {
  const { left, top } = frame.projection;
  return keptOutline(region, frame).points.map(({ x, y }) => ({ x: x + left, y: y + top }));
}

function keptOutline(region: Region, frame: Frame): Outline {
  const { scale, growth } = frame.projection;
  const { radii } = frame.scene;
  const known = kept.get(region);
  if (known?.scale === scale && known.growth === growth && known.radii === radii) return known;
  const points = findOutline(region, { ...frame, projection: { ...frame.projection, left: 0, top: 0 } });
  let drawn: Path2D | undefined;
  const path = () => {
    drawn ??= pathOf(points);
    return drawn;
  };
  const found = { scale, growth, radii, points, path };
  kept.set(region, found);
  return found;
}

const STEP = (2 * Math.PI) / 24;

/** Around each disc of the hull only the arc between the directions of its two sides is seen from outside. */
function findOutline(region: Region, frame: Frame): Point[] {
  const discs = region.hull.map((at) => restDisc(frame, at));
  const around: Point[] = [];
  discs.forEach(({ x, y, r }, place) => {
    const before = discs[(place + discs.length - 1) % discs.length] ?? { x, y };
    const after = discs[(place + 1) % discs.length] ?? { x, y };
    // The hull runs against the clock where y grows upwards; in px, where it grows downwards, angles fall on the way.
    const start = Math.atan2(y - before.y, x - before.x) + Math.PI / 2;
    const end = Math.atan2(after.y - y, after.x - x) + Math.PI / 2;
    const turn = discs.length < 3 ? 2 * Math.PI : (start - end + 4 * Math.PI) % (2 * Math.PI);
    const steps = Math.max(1, Math.ceil(turn / STEP));
    for (let step = 0; step <= steps; step += 1) {
      const angle = start - (turn * step) / steps;
      around.push({ x: x + Math.cos(angle) * (r + PADDING), y: y + Math.sin(angle) * (r + PADDING) });
    }
  });
  return convexHull(around);
}

function pathOf(points: readonly Point[]): Path2D {
  const path = new Path2D();
  for (const { x, y } of points) path.lineTo(x, y);
  path.closePath();
  return path;
}

/** Draws the regions; nothing is written on them, since names stand on the layer of labels. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  frame: Frame,
  regions: readonly Region[],
): void {
  const { left, top } = frame.projection;
  context.save();
  context.translate(left, top);
  context.fillStyle = frame.palette.region;
  for (const region of regions) context.fill(keptOutline(region, frame).path());
  context.restore();
}
