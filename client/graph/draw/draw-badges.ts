import type { Badge } from "../badges.ts";
import type { Frame } from "../frame.ts";
import { strokePin } from "./icons.ts";

/** Draws the badges above everything but names. */
export function drawBadges(
  context: CanvasRenderingContext2D,
  { palette }: Frame,
  badges: readonly Badge[],
): void {
  for (const badge of badges) {
    const { x, y, width, height } = badge.box;
    context.beginPath();
    context.roundRect(x, y, width, height, height / 2);
    context.fillStyle = badge.kind === "pin" ? palette.ink : palette.panel;
    context.fill();
    context.strokeStyle = badge.kind === "pin" ? palette.canvas : palette.line;
    context.lineWidth = badge.kind === "pin" ? 1.5 : 1;
    context.stroke();
    if (badge.kind === "pin") {
      strokePin(context, x + width / 2, y + height / 2, 9, palette.panel);
      continue;
    }
    context.font = `600 10px ${palette.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = palette.ink;
    context.fillText(badge.text, x + width / 2, y + height / 2 + 0.5);
  }
}
