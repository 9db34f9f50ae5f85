import { discOf, type Frame } from "../frame.ts";
import type { Bundle } from "../scene/fan.ts";
import { curveBetween, loopOf, pointAt } from "./curve.ts";
import { strokeLoop, tracePath } from "./stroke-statement.ts";

/** Which statements are drawn here: those of an entity about itself. All others are lines between two discs. */
export function needsMark({ index }: Frame["scene"], at: number): boolean {
  return index.subjects[at] === index.objects[at];
}

/** Draws the unlit loops and the bundles, under the discs. */
export function drawMarks(context: CanvasRenderingContext2D, frame: Frame, marked: readonly number[]): void {
  const { scene, palette } = frame;
  const { index, light } = scene;
  for (const at of marked) {
    if (light?.statements.has(at)) continue;
    strokeLoop(context, loopOf(discOf(frame, index.subjects[at] ?? 0), scene.fan.slots[at] ?? 0), {
      colour: light ? palette.edgeFaded : palette.edge,
      width: 1,
      status: scene.statuses[at] ?? "fact",
      arrow: 0,
      cross: 7,
      crossColour: light ? palette.edgeFaded : palette.ink3,
      crossGround: palette.canvas,
    });
  }
  if (!light) for (const bundle of scene.fan.bundles) drawBundle(context, frame, bundle);
}

/** Draws a bundle: one thick line with the number of its statements. */
export function drawBundle(context: CanvasRenderingContext2D, frame: Frame, bundle: Bundle): void {
  const { palette } = frame;
  const curve = curveBetween(discOf(frame, bundle.from), discOf(frame, bundle.to), 0);
  if (!curve) return;
  context.strokeStyle = palette.ink2;
  context.lineWidth = 4;
  tracePath(context, curve);
  context.stroke();
  const { x, y } = pointAt(curve, 0.5);
  const text = String(bundle.statements.length);
  context.font = `600 12px ${palette.font}`;
  const width = Math.max(28, context.measureText(text).width + 16);
  context.beginPath();
  context.roundRect(x - width / 2, y - 10, width, 20, 10);
  context.fillStyle = palette.panel;
  context.fill();
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.ink;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x, y + 0.5);
}
