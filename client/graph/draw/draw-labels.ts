import { discOf, type Frame } from "../frame.ts";
import type { PlacedLabels } from "../labels/find-labels.ts";
import { labelStyle } from "../labels/label-style.ts";
import { type EdgeLabelPlace, textAngle } from "../labels/place-edge-labels.ts";
import { pointAt } from "./curve.ts";
import { litCurve } from "./draw-light.ts";

/** Draws the names that were placed; their places move along with the camera. */
export function drawLabels(context: CanvasRenderingContext2D, frame: Frame, labels: PlacedLabels): void {
  context.lineJoin = "round";
  for (const label of labels.statements) drawEdgeLabel(context, frame, label);
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { text, x, y } of labels.regions) {
    context.font = `600 11px ${frame.palette.font}`;
    const { scale, left, top } = frame.projection;
    write(context, text, x * scale + left, top - y * scale, frame.palette.regionInk, frame.palette.halo, 4);
  }
  for (const { id, text, dx, dy, r, height } of labels.entities) {
    const { scene, palette } = frame;
    const entity = scene.index.entities[id];
    if (!entity) continue;
    const degree = entity.metrics.degree;
    const style = labelStyle(scene.radii[id] ?? 0, degree, scene.light?.entities.get(id));
    const disc = discOf(frame, id);
    // A disc that grew since the place was found pushes its name outwards.
    const push = (offset: number) =>
      offset + Math.sign(offset) * (disc.r - r) * (Math.abs(offset) < r ? 0 : 1);
    context.font = `${style.weight} ${style.size}px ${palette.font}`;
    const colour = style.ink === "strong" ? palette.ink : palette.ink2;
    write(context, text, disc.x + push(dx), disc.y + push(dy) + height / 2 + 0.5, colour, palette.halo, 4);
  }
}

function drawEdgeLabel(context: CanvasRenderingContext2D, frame: Frame, label: EdgeLabelPlace): void {
  const curve = litCurve(frame, label.id);
  const relation = frame.scene.index.relations[label.id];
  if (!curve || !relation) return;
  const { x, y } = pointAt(curve, label.t);
  context.save();
  context.translate(x, y);
  context.rotate(textAngle(curve, label));
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `500 11px ${frame.palette.font}`;
  write(context, label.text, 0, 0.5, frame.palette.kinds[relation.kind], frame.palette.halo, 5);
  context.restore();
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  halo: string,
  reach: number,
): void {
  context.strokeStyle = halo;
  context.lineWidth = reach;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
