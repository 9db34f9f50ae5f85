import { discOf, type Frame, isInView } from "../frame.ts";
import { type Box, overlaps } from "../labels/obstacles.ts";
import type { Bundle } from "../scene/fan.ts";
import { curveBetween, pointAt } from "./curve.ts";
import { tracePath } from "./stroke-statement.ts";

const HEIGHT = 20;
/** Px of a digit at 12 px semibold, of what stands around the digits, and of the sign that closes. */
const DIGIT = 7.4;
const AROUND = 16;
const SIGN = 12;
/** Places along the line, best first: where lines cross, two counts would lie on each other. */
const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** The count that lies on a bundle, in the middle where it can, for as long as its line is long enough to bear it. */
export interface Pill {
  readonly bundle: Bundle;
  readonly text: string;
  readonly box: Box;
  /** Whether a click closes the bundle again. */
  readonly isOpen: boolean;
}

/**
 * The pills that are drawn: beside something lit only those of lit bundles, and never one on another; a line whose count
 * finds no room can be clicked all the same.
 */
export function pillsOf(frame: Frame): Pill[] {
  const { fan, light, openedBundles } = frame.scene;
  const taken: Box[] = [];
  const pillFor = (bundle: Bundle, isOpen: boolean): Pill[] => {
    const isLit = !light || bundle.statements.some((at) => light.statements.has(at));
    const curve = isLit && curveBetween(discOf(frame, bundle.from), discOf(frame, bundle.to), 0);
    if (!curve) return [];
    const text = String(bundle.statements.length);
    const width = Math.max(28, text.length * DIGIT + AROUND) + (isOpen ? SIGN : 0);
    if (Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0) < width) return [];
    const boxes = tries.map((t): Box => {
      const { x, y } = pointAt(curve, t);
      return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
    });
    const box = boxes.find((tried) => !taken.some((other) => overlaps(tried, other)));
    if (!box || !isInView(frame, { x: box.x, y: box.y, r: width })) return [];
    taken.push(box);
    return [{ bundle, text, isOpen, box }];
  };
  // One that is open only because one of its statements is selected closes with the selection.
  const closable = fan.opened.filter(({ key }) => openedBundles.has(key));
  return [
    ...closable.flatMap((bundle) => pillFor(bundle, true)),
    ...fan.bundles.flatMap((bundle) => pillFor(bundle, false)),
  ];
}

/** Draws the thick line that stands for the statements of a bundle. */
export function drawBundleLine(context: CanvasRenderingContext2D, frame: Frame, bundle: Bundle): void {
  const curve = curveBetween(discOf(frame, bundle.from), discOf(frame, bundle.to), 0);
  if (!curve) return;
  context.strokeStyle = frame.palette.ink2;
  context.lineWidth = 4;
  tracePath(context, curve);
  context.stroke();
}

/** Draws the pills, above lines and discs: they are pressed. */
export function drawPills(
  context: CanvasRenderingContext2D,
  { palette }: Frame,
  pills: readonly Pill[],
): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `600 12px ${palette.font}`;
  for (const { text, box, isOpen } of pills) {
    const middle = box.y + box.height / 2;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
    context.fillStyle = palette.panel;
    context.fill();
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(text, box.x + (box.width - (isOpen ? SIGN : 0)) / 2, middle + 0.5);
    if (isOpen) drawClosing(context, box.x + box.width - 12, middle, palette.ink3);
  }
}

function drawClosing(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.beginPath();
  context.moveTo(x - 3, y - 3);
  context.lineTo(x + 3, y + 3);
  context.moveTo(x + 3, y - 3);
  context.lineTo(x - 3, y + 3);
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
}
