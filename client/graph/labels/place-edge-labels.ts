import { angleAt, type Curve, type Disc, lengthOf, pointAt } from "../draw/curve.ts";
import { type Box, createObstacles } from "./obstacles.ts";

/** A text to write on a line. */
export interface EdgeLabelCandidate {
  readonly id: number;
  readonly curve: Curve;
  readonly text: string;
  readonly width: number;
  /** Written even where it does not fit. */
  readonly isOpened: boolean;
}

export interface EdgeLabelPlace {
  readonly id: number;
  readonly text: string;
  /** Place on the line, 0 to 1. */
  readonly t: number;
  readonly isUpright: boolean;
  /** Px of the text along the line. */
  readonly width: number;
}

export interface EdgeLabelField {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly discs: readonly (Disc & { readonly id: number })[];
}

const tries = [0.5, 0.42, 0.58, 0.35, 0.65];
const HEIGHT = 14;
const han = /\p{Script=Han}/u;

/** Angle of the text of a label: along the line, never upside down; upright where `isUpright`. */
export function textAngle(curve: Curve, place: Pick<EdgeLabelPlace, "t" | "isUpright">): number {
  if (place.isUpright) return 0;
  const angle = angleAt(curve, place.t);
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/** Finds a place on its line for each text, in the order given; a text without room is left out. */
export function placeEdgeLabels(
  candidates: readonly EdgeLabelCandidate[],
  field: EdgeLabelField,
): EdgeLabelPlace[] {
  const obstacles = createObstacles({ ...field, lines: [] });
  const placed: EdgeLabelPlace[] = [];
  for (const candidate of candidates) {
    const { id, curve, text, width, isOpened } = candidate;
    const isSteep = Math.abs(textAngle(curve, { t: 0.5, isUpright: false })) > (50 * Math.PI) / 180;
    const isUpright = isSteep && han.test(text);
    if (!isOpened && !fitsOn(curve, width)) continue;
    const isFree = (t: number) =>
      boxesAlong(curve, t, width, isUpright).every(
        (box) => obstacles.isOpen(box) && obstacles.discsUnder(box, 1).length === 0,
      );
    const t = tries.find(isFree) ?? (isOpened ? tries.at(-1) : undefined);
    if (t === undefined) continue;
    for (const box of boxesAlong(curve, t, width, isUpright)) obstacles.add(box);
    placed.push({ id, text, t, isUpright, width });
  }
  return placed;
}

/** Whether a line is long enough for a text of this width (px), with room for its ends. */
export const fitsOn = (curve: Curve, width: number): boolean => lengthOf(curve) >= width + 26;

/** The text as a row of boxes, so that a slanted one takes no more room than it needs. */
export function boxesAlong(curve: Curve, t: number, width: number, isUpright: boolean): Box[] {
  const { x, y } = pointAt(curve, t);
  const angle = textAngle(curve, { t, isUpright });
  const count = Math.max(1, Math.ceil(width / HEIGHT));
  const side = Math.max(HEIGHT, width / count);
  return Array.from({ length: count }, (_, at) => {
    const along = ((at + 0.5) / count - 0.5) * width;
    return {
      x: x + Math.cos(angle) * along - side / 2,
      y: y + Math.sin(angle) * along - HEIGHT / 2,
      width: side,
      height: HEIGHT,
    };
  });
}
