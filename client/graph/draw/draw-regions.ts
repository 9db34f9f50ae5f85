import { type Frame, restDisc } from "../frame.ts";
import { placeOf } from "../scene/places.ts";
import { convexHull, type Point } from "./convex-hull.ts";

/** Px between the discs of a community and the border of its region. */
const PADDING = 20;
/** Communities of fewer drawn entities are not worth a region. */
const FEWEST = 6;

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
  return communities.flatMap(({ id, label }) => {
    const all = members.get(id) ?? [];
    if (all.length < FEWEST) return [];
    const points = all.map((at) => ({ ...placeOf(places, at), at }));
    return [{ hull: convexHull(points).map(({ at }) => at), label: label[language] }];
  });
}

interface CommunityName {
  readonly id: number;
  readonly label: { readonly en: string; readonly zh: string };
}

/** The outline of a region in px: the hull, 20 px around its discs, with round corners. */
export function outlineOf(region: Region, frame: Frame): Point[] {
  const around: Point[] = [];
  for (const at of region.hull) {
    const { x, y, r } = restDisc(frame, at);
    for (let step = 0; step < 24; step += 1) {
      const angle = (step / 24) * 2 * Math.PI;
      around.push({ x: x + Math.cos(angle) * (r + PADDING), y: y + Math.sin(angle) * (r + PADDING) });
    }
  }
  return convexHull(around);
}

/** Draws the regions; nothing is written on them, since names stand on the layer of labels. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  frame: Frame,
  regions: readonly Region[],
): void {
  context.fillStyle = frame.palette.region;
  for (const region of regions) {
    context.beginPath();
    for (const { x, y } of outlineOf(region, frame)) context.lineTo(x, y);
    context.closePath();
    context.fill();
  }
}
