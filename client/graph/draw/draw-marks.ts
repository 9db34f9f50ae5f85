import { discOf, type Frame } from "../frame.ts";
import { loopOf } from "./curve.ts";
import { drawBundleLine } from "./draw-bundles.ts";
import { strokeLoop } from "./stroke-statement.ts";

/** Which statements are drawn here: those of an entity about itself. All others are lines between two discs. */
export function needsMark({ index }: Frame["scene"], at: number): boolean {
  return index.subjects[at] === index.objects[at];
}

/** Draws the unlit loops and the lines of bundles, under the discs. */
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
  if (!light) for (const bundle of scene.fan.bundles) drawBundleLine(context, frame, bundle);
}
