import { discOf, type Frame, isInView, litDisc, restDisc, SPACING } from "../frame.ts";
import { colourOf } from "../looks/entity-looks.ts";
import { RIM } from "../programs/rim.ts";
import type { LitEntity, LitStatement } from "../scene/lit.ts";
import { type Curve, curveBetween, loopOf } from "./curve.ts";
import { drawBundleLine } from "./draw-bundles.ts";
import type { DrawIcon } from "./icons.ts";
import { strokeLoop, strokeStatement, tracePath } from "./stroke-statement.ts";

/** Discs get their icon from this radius on, in px. */
const ICON_FROM = 8;

/** How lines of each state are drawn, later ones above earlier ones. */
const lines: readonly (readonly [LitStatement, { readonly width: number; readonly arrow: number }])[] = [
  ["between", { width: 1, arrow: 5.5 }],
  ["path", { width: 1.5, arrow: 8 }],
  ["selected", { width: 2, arrow: 8 }],
  ["hovered", { width: 1.75, arrow: 8 }],
  ["opened", { width: 3, arrow: 10 }],
];

/** Draws what is lit above the faded rest; at rest only the icons. */
export function drawLight(context: CanvasRenderingContext2D, frame: Frame, drawIcon: DrawIcon): void {
  const { scene } = frame;
  if (!scene.light) {
    scene.index.entities.forEach(({ type }, at) => {
      if (!scene.drawn.entities[at] || (scene.radii[at] ?? 0) * frame.projection.growth < ICON_FROM) return;
      const disc = restDisc(frame, at);
      if (isInView(frame, disc)) drawIcon(context, type, disc.x, disc.y, disc.r * 1.12);
    });
    return;
  }
  for (const [state] of lines) {
    for (const [at, lit] of scene.light.statements) {
      if (lit === state && !scene.fan.bundled.has(at)) drawLine(context, frame, at, lit);
    }
  }
  for (const bundle of scene.fan.bundles) {
    if (bundle.statements.some((at) => scene.light?.statements.has(at)))
      drawBundleLine(context, frame, bundle);
  }
  // What was pointed at or selected lies above its neighbours; it was lit first.
  for (const [at, role] of [...scene.light.entities].toReversed())
    drawDisc(context, frame, at, role, drawIcon);
}

/** The line of a lit statement between the rims of its discs, as it is drawn. */
export function litCurve(frame: Frame, at: number): Curve | undefined {
  const { index, light, view } = frame.scene;
  const [from, to] = [index.subjects[at] ?? 0, index.objects[at] ?? 0].map((end) => {
    const disc = discOf(frame, end);
    return { ...disc, r: disc.r + ringAround(light?.entities.get(end)) + RIM };
  });
  // The neighbourhood of what is selected opens: its parallels lie 16 px apart.
  const wider = view.selection.kind === "none" ? 1 : 16 / SPACING;
  return from && to ? curveBetween(from, to, (frame.curvatures[at] ?? 0) * wider) : undefined;
}

/** Px that the ring of a selected disc takes beyond its rim. */
const ringAround = (role: LitEntity | undefined): number => (role === "selected" || role === "end" ? 5 : 0);

function drawLine(context: CanvasRenderingContext2D, frame: Frame, at: number, state: LitStatement): void {
  const { scene, palette } = frame;
  const { index } = scene;
  const relation = index.relations[at];
  if (!relation) return;
  const look = lines.find(([name]) => name === state)?.[1] ?? { width: 1, arrow: 0 };
  const colour = state === "between" ? palette.edge : palette.kinds[relation.kind];
  const style = {
    colour,
    width: look.width,
    status: scene.statuses[at] ?? "fact",
    arrow: relation.symmetric ? 0 : look.arrow,
    cross: state === "between" ? 7 : 10,
    crossColour: state === "between" ? palette.ink3 : colour,
    crossGround: palette.canvas,
  };
  const subject = index.subjects[at] ?? 0;
  if (subject === index.objects[at]) {
    strokeLoop(context, loopOf(discOf(frame, subject), scene.fan.slots[at] ?? 0), style);
    return;
  }
  const curve = litCurve(frame, at);
  if (!curve) return;
  if (state === "opened") drawGlow(context, curve, colour);
  strokeStatement(context, curve, style);
}

function drawGlow(context: CanvasRenderingContext2D, curve: Curve, colour: string): void {
  context.save();
  context.globalAlpha = 0.16;
  context.strokeStyle = colour;
  context.lineWidth = 11;
  context.lineCap = "round";
  tracePath(context, curve);
  context.stroke();
  context.restore();
}

function drawDisc(
  context: CanvasRenderingContext2D,
  frame: Frame,
  at: number,
  role: LitEntity,
  drawIcon: DrawIcon,
): void {
  const { palette, scene } = frame;
  const type = scene.index.entities[at]?.type;
  if (!type) return;
  const colour = colourOf(scene, palette, at);
  const disc = litDisc(frame, at, role);
  if (!isInView(frame, { ...disc, r: disc.r + 8 })) return;
  const circle = (r: number) => {
    context.beginPath();
    context.arc(disc.x, disc.y, r, 0, 2 * Math.PI);
  };
  if (role === "hovered") {
    context.save();
    context.globalAlpha = 0.2;
    context.fillStyle = colour;
    circle(disc.r + 4);
    context.fill();
    context.restore();
  } else {
    context.fillStyle = palette.canvas;
    circle(disc.r + (ringAround(role) || RIM));
    context.fill();
  }
  if (ringAround(role)) {
    context.strokeStyle = palette.ink;
    context.lineWidth = 2.5;
    circle(disc.r + 3.75);
    context.stroke();
  }
  context.fillStyle = colour;
  circle(disc.r);
  context.fill();
  if (disc.r >= ICON_FROM) drawIcon(context, type, disc.x, disc.y, disc.r * 1.12);
}
