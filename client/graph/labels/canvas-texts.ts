import { litCurve } from "../draw/draw-light.ts";
import { discOf, type Frame } from "../frame.ts";
import type { PlacedLabels } from "./find-labels.ts";
import type { Box } from "./obstacles.ts";
import { boxesAlong } from "./place-edge-labels.ts";

/** Something written on the canvas, with the boxes that it takes: a slanted text takes a row of them. */
export interface CanvasText {
  readonly kind: "entity" | "statement" | "region" | "badge";
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Everything that is written, as it lies now; what programs outside may measure. */
export function canvasTexts(
  frame: Frame,
  labels: PlacedLabels,
  badges: readonly { readonly box: Box; readonly text?: string }[],
): CanvasText[] {
  const { scale, left, top } = frame.projection;
  return [
    ...labels.entities.map(({ id, text, dx, dy, width, height }): CanvasText => {
      const disc = discOf(frame, id);
      return { kind: "entity", text, boxes: [{ x: disc.x + dx, y: disc.y + dy, width, height }] };
    }),
    ...labels.regions.map(({ text, x, y, width }): CanvasText => {
      const box = { x: x * scale + left, y: top - y * scale - 7, width, height: 14 };
      return { kind: "region", text, boxes: [box] };
    }),
    ...labels.statements.flatMap(({ id, text, t, width, isUpright }): CanvasText[] => {
      const curve = litCurve(frame, id);
      return curve ? [{ kind: "statement", text, boxes: boxesAlong(curve, t, width, isUpright) }] : [];
    }),
    ...badges.map(({ box, text = "" }): CanvasText => ({ kind: "badge", text, boxes: [box] })),
  ];
}
