import { curveBetween } from "../draw/curve.ts";
import { drawLabels } from "../draw/draw-labels.ts";
import { drawLight } from "../draw/draw-light.ts";
import { drawMarks, needsMark } from "../draw/draw-marks.ts";
import { findRegions, outlineOf } from "../draw/draw-regions.ts";
import { iconShapes } from "../draw/icons.ts";
import { strokeStatement } from "../draw/stroke-statement.ts";
import { discOf, type Frame, isInView } from "../frame.ts";
import { findLabels, type MeasureText } from "../labels/find-labels.ts";
import { colourOf } from "../looks/entity-looks.ts";
import { RIM } from "../programs/rim.ts";
import type { SvgBrush } from "./svg-brush.ts";

type Communities = Parameters<typeof findRegions>[1];

/** Draws a frame with everything that the canvas and its layers show, from the regions up to the names. */
export function paintGraph(
  brush: SvgBrush,
  frame: Frame,
  communities: Communities,
  measure: MeasureText,
): void {
  const { scene } = frame;
  const regions = findRegions(scene, communities);
  if (!scene.light) {
    brush.fillStyle = frame.palette.region;
    for (const region of regions) {
      brush.beginPath();
      for (const { x, y } of outlineOf(region, frame)) brush.lineTo(x, y);
      brush.closePath();
      brush.fill();
    }
  }
  paintRestingLines(brush, frame);
  const marked = [...scene.index.statements.keys()].filter(
    (at) => scene.drawn.statements[at] && needsMark(scene, at) && !scene.fan.bundled.has(at),
  );
  drawMarks(brush, frame, marked);
  paintRestingDiscs(brush, frame);
  drawLight(brush, frame, (_, type, x, y, size) => paintIcon(brush, type, x, y, size, frame.palette.onType));
  drawLabels(brush, frame, findLabels(frame, regions, measure));
}

/** The plain lines, which on the screen the graphics card draws. */
function paintRestingLines(brush: SvgBrush, frame: Frame): void {
  const { scene, palette } = frame;
  const { index, light } = scene;
  for (let at = 0; at < index.statements.length; at += 1) {
    if (!scene.drawn.statements[at] || scene.fan.bundled.has(at) || needsMark(scene, at)) continue;
    if (light?.statements.has(at)) continue;
    const from = discOf(frame, index.subjects[at] ?? 0);
    const to = discOf(frame, index.objects[at] ?? 0);
    const curve = curveBetween(
      { ...from, r: from.r + RIM },
      { ...to, r: to.r + RIM },
      frame.curvatures[at] ?? 0,
    );
    if (!curve || !isLineInView(frame, from, to)) continue;
    strokeStatement(brush, curve, {
      colour: light ? palette.edgeFaded : palette.edge,
      width: 1,
      status: "fact",
      arrow: light || index.relations[at]?.symmetric ? 0 : 5.5,
      cross: 0,
      crossColour: palette.edge,
      crossGround: palette.canvas,
    });
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function isLineInView({ width, height }: Frame, a: Point, b: Point): boolean {
  // Curves bend away by a seventh of their length at most.
  const slack = Math.hypot(a.x - b.x, a.y - b.y) / 7;
  return (
    Math.max(a.x, b.x) > -slack &&
    Math.min(a.x, b.x) < width + slack &&
    Math.max(a.y, b.y) > -slack &&
    Math.min(a.y, b.y) < height + slack
  );
}

function paintRestingDiscs(brush: SvgBrush, frame: Frame): void {
  const { scene, palette } = frame;
  for (let at = 0; at < scene.index.entities.length; at += 1) {
    if (!scene.drawn.entities[at] || scene.light?.entities.has(at)) continue;
    const disc = discOf(frame, at);
    if (!isInView(frame, disc)) continue;
    if (!scene.light) paintDisc(brush, { ...disc, r: disc.r + RIM }, palette.canvas);
    paintDisc(brush, disc, scene.light ? palette.nodeFaded : colourOf(scene, palette, at));
  }
}

export function paintDisc(
  brush: SvgBrush,
  { x, y, r }: Point & { readonly r: number },
  colour: string,
): void {
  brush.beginPath();
  brush.arc(x, y, r, 0, 2 * Math.PI);
  brush.fillStyle = colour;
  brush.fill();
}

/** The icon of a type, its field `size` px wide, around a point. */
export function paintIcon(
  brush: SvgBrush,
  type: keyof typeof iconShapes,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  brush.save();
  brush.translate(x - size / 2, y - size / 2);
  brush.scale(size / 24, size / 24);
  brush.strokeStyle = colour;
  brush.lineWidth = 2.4;
  brush.lineCap = "round";
  brush.lineJoin = "round";
  for (const [tag, given] of iconShapes[type]) {
    if (tag === "path" && given.d) brush.strokePath(given.d);
    if (tag === "circle") {
      brush.beginPath();
      brush.arc(Number(given.cx), Number(given.cy), Number(given.r), 0, 2 * Math.PI);
      brush.stroke();
    }
  }
  brush.restore();
}
