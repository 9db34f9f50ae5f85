import type { OpenMenu } from "../state/app-state.ts";
import type { Place } from "../state/view-state.ts";
import { type Curve, curveBetween, pointAt } from "./draw/curve.ts";
import { litCurve } from "./draw/draw-light.ts";
import { discOf, type Frame } from "./frame.ts";
import type { Picture } from "./picture.ts";

/** The middle of a drawn disc or line in px of the window; nothing for what is not drawn. */
export function windowPlaceOf(picture: Picture, container: HTMLElement, id: string): Place | undefined {
  const frame = picture.frame();
  const { index, drawn } = frame.scene;
  const { left, top } = container.getBoundingClientRect();
  const entity = index.entityAt.get(id);
  if (entity !== undefined && drawn.entities[entity]) {
    const { x, y } = discOf(frame, entity);
    return { x: x + left, y: y + top };
  }
  const statement = index.statementAt.get(id);
  const curve = statement === undefined ? undefined : lineOf(frame, statement);
  const middle = curve && pointAt(curve, 0.5);
  return middle && { x: middle.x + left, y: middle.y + top };
}

function lineOf(frame: Frame, at: number): Curve | undefined {
  const { index, drawn, light } = frame.scene;
  if (!drawn.statements[at]) return undefined;
  if (light?.statements.has(at)) return litCurve(frame, at);
  const from = discOf(frame, index.subjects[at] ?? 0);
  const to = discOf(frame, index.objects[at] ?? 0);
  return curveBetween(from, to, frame.curvatures[at] ?? 0);
}

/** The rectangle in px of the window that a menu leaves free: a disc with its name, or the middle of a line. */
export function besideOf(
  picture: Picture,
  container: HTMLElement,
  id: string,
): OpenMenu["beside"] | undefined {
  const { index, drawn } = picture.frame().scene;
  const at = index.entityAt.get(id);
  const { left, top } = container.getBoundingClientRect();
  if (at !== undefined && drawn.entities[at]) {
    const { x, y, width, height } = picture.boxOf(at);
    return { x: x + left, y: y + top, width, height };
  }
  const middle = windowPlaceOf(picture, container, id);
  return middle && { ...middle, width: 1, height: 1 };
}
