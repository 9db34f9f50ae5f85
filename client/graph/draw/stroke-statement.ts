import type { Status } from "../../state/view-state.ts";
import { angleAt, type Curve, type Disc, lengthOf, part, pointAt } from "./curve.ts";

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly status: Status;
  /** Length of the arrowhead in px; 0 draws none. */
  readonly arrow: number;
  /** Side of the × of a negated statement in px. */
  readonly cross: number;
  readonly crossColour: string;
  readonly crossGround: string;
}

/** Px of line at either side that take the ink of a ×. */
const BESIDE = 13;

/** Dash pattern of a status; round dots need their pitch by width. */
export function dashOf(status: Status, width: number): number[] {
  if (status === "former") return [7, 4];
  if (status === "planned") return [3, 4];
  if (status === "reported") return [0.1, 2.6 * width + 1];
  return [];
}

/** Draws one statement: line by status, arrowhead at the object, × in the middle where it is negated. */
export function strokeStatement(context: CanvasRenderingContext2D, curve: Curve, style: LineStyle): void {
  const length = lengthOf(curve);
  const arrow = Math.min(style.arrow, length / 2);
  const shaft = arrow > 0 && length > 0 ? part(curve, 0, 1 - (arrow * 0.9) / length) : curve;
  context.strokeStyle = style.colour;
  context.fillStyle = style.colour;
  context.lineWidth = style.width;
  context.lineCap = style.status === "reported" ? "round" : "butt";
  context.setLineDash(dashOf(style.status, style.width));
  tracePath(context, shaft);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = "butt";
  if (arrow > 0) drawArrow(context, curve, arrow, style);
  if (style.status === "negated" && style.crossColour !== style.colour && length > 2 * BESIDE) {
    // A pale line alone would leave its × without anything that it crosses out.
    context.strokeStyle = style.crossColour;
    tracePath(context, part(curve, 0.5 - BESIDE / length, 0.5 + BESIDE / length));
    context.stroke();
  }
  if (style.status === "negated") drawCross(context, pointAt(curve, 0.5), style);
}

/** Draws a statement of an entity about itself as a loop. */
export function strokeLoop(context: CanvasRenderingContext2D, loop: Disc, style: LineStyle): void {
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.setLineDash(dashOf(style.status, style.width));
  context.beginPath();
  context.arc(loop.x, loop.y, loop.r, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
  if (style.status === "negated") drawCross(context, { x: loop.x, y: loop.y - loop.r }, style);
}

export function tracePath(context: CanvasRenderingContext2D, { x0, y0, cx, cy, x1, y1 }: Curve): void {
  context.beginPath();
  context.moveTo(x0, y0);
  context.quadraticCurveTo(cx, cy, x1, y1);
}

function drawArrow(context: CanvasRenderingContext2D, curve: Curve, size: number, style: LineStyle): void {
  const angle = angleAt(curve, Math.max(0, 1 - size / 2 / Math.max(1, lengthOf(curve))));
  const alongX = Math.cos(angle) * size;
  const alongY = Math.sin(angle) * size;
  const tailX = curve.x1 - alongX;
  const tailY = curve.y1 - alongY;
  // Corners are reckoned here: saving and turning the canvas for each of a hundred lines takes longer than filling them.
  context.beginPath();
  context.moveTo(curve.x1, curve.y1);
  context.lineTo(tailX - alongY * 0.42, tailY + alongX * 0.42);
  context.lineTo(tailX + alongY * 0.42, tailY - alongX * 0.42);
  context.closePath();
  if (style.status === "planned") {
    context.fillStyle = style.crossGround;
    context.fill();
    context.lineWidth = Math.min(1.25, style.width);
    context.lineJoin = "round";
    context.stroke();
    context.lineJoin = "miter";
  } else {
    context.fill();
  }
}

function drawCross(context: CanvasRenderingContext2D, at: { x: number; y: number }, style: LineStyle): void {
  const half = style.cross / 2;
  const trace = (reach: number) => {
    context.beginPath();
    context.moveTo(at.x - reach, at.y - reach);
    context.lineTo(at.x + reach, at.y + reach);
    context.moveTo(at.x + reach, at.y - reach);
    context.lineTo(at.x - reach, at.y + reach);
  };
  context.beginPath();
  context.arc(at.x, at.y, half + 2, 0, 2 * Math.PI);
  context.fillStyle = style.crossGround;
  context.fill();
  context.strokeStyle = style.crossColour;
  context.lineWidth = style.cross >= 10 ? 2 : 1.25;
  trace(half);
  context.stroke();
}
