import type { StatementId } from "../../core/statement.ts";
import { waitingAt } from "./badges.ts";
import { curveBetween, type Disc, distanceTo, loopOf } from "./draw/curve.ts";
import { pillsOf } from "./draw/draw-bundles.ts";
import { litCurve } from "./draw/draw-light.ts";
import { discOf, type Frame } from "./frame.ts";
import type { Hovered } from "./hovered.ts";
import type { Bundle } from "./scene/fan.ts";

/** What lies under a point. */
export type Picked = Hovered | { readonly kind: "bundle"; readonly bundle: Bundle };

const nothing: Picked = { kind: "none" };

/**
 * What a pointer at (x, y) px means: the nearest disc within reach or the one whose badge it is on, else the nearest line. `reach` is how far beside it
 * the pointer may be: half of the hit area. Own geometry instead of colours read back from the GPU: lines of one pixel
 * need a hit area of ten.
 */
export function pick(frame: Frame, x: number, y: number, reach: number): Picked {
  const badged = frame.scene.index.entities[waitingAt(frame, x, y) ?? -1];
  if (badged) return { kind: "entity", id: badged.id };
  const disc = nearestDisc(frame, x, y, reach);
  if (disc) return disc;
  return nearestBundle(frame, x, y, reach) ?? nearestLine(frame, x, y, reach) ?? nothing;
}

function nearestDisc(frame: Frame, x: number, y: number, reach: number): Picked | undefined {
  const { index, drawn, places, radii } = frame.scene;
  const { scale, left, top, growth } = frame.projection;
  // Most discs are told to be too far away before anything is made for them.
  const room = reach + LARGER * growth * largestOf(radii);
  let nearest: number | undefined;
  let least = reach;
  for (let at = 0; at < index.entities.length; at += 1) {
    if (drawn.entities[at] !== 1) continue;
    const dx = (places[at * 2] ?? 0) * scale + left - x;
    if (dx > room || dx < -room) continue;
    const dy = top - (places[at * 2 + 1] ?? 0) * scale - y;
    if (dy > room || dy < -room) continue;
    const disc = discOf(frame, at);
    const away = Math.hypot(disc.x - x, disc.y - y) - disc.r;
    if (away < least) {
      nearest = at;
      least = away;
    }
  }
  const entity = nearest === undefined ? undefined : index.entities[nearest];
  return entity && { kind: "entity", id: entity.id };
}

/** A lit disc is at most this many times as large as at rest; the smallest grow most. */
const LARGER = 2.5;

const largest = new WeakMap<Float32Array, number>();

function largestOf(radii: Float32Array): number {
  const known = largest.get(radii);
  if (known !== undefined) return known;
  let most = 0;
  for (const radius of radii) if (radius > most) most = radius;
  largest.set(radii, most);
  return most;
}

function nearestBundle(frame: Frame, x: number, y: number, reach: number): Picked | undefined {
  const pill = pillsOf(frame).find(
    ({ box }) =>
      x > box.x - reach / 2 &&
      x < box.x + box.width + reach / 2 &&
      y > box.y - reach / 2 &&
      y < box.y + box.height + reach / 2,
  );
  if (pill) return { kind: "bundle", bundle: pill.bundle };
  for (const bundle of frame.scene.fan.bundles) {
    const [from, to] = [discOf(frame, bundle.from), discOf(frame, bundle.to)];
    if (!isNear(from, to, x, y, reach + 20)) continue;
    const curve = curveBetween(from, to, 0);
    if (!curve) continue;
    if (distanceTo(curve, x, y) < reach) return { kind: "bundle", bundle };
  }
  return undefined;
}

function nearestLine(frame: Frame, x: number, y: number, reach: number): Picked | undefined {
  const { index, drawn, fan, light, places } = frame.scene;
  const { subjects, objects } = index;
  const { scale, left, top } = frame.projection;
  const room = (reach + 40) / scale;
  const [graphX, graphY] = [(x - left) / scale, (top - y) / scale];
  let nearest: StatementId | undefined;
  let least = reach;
  for (let at = 0; at < index.statements.length; at += 1) {
    if (drawn.statements[at] !== 1) continue;
    // Nearly all lines are far away: they are told by four numbers, without a look at anything else.
    const subject = (subjects[at] ?? 0) * 2;
    const object = (objects[at] ?? 0) * 2;
    const [fromX, toX] = [(places[subject] ?? 0) - graphX, (places[object] ?? 0) - graphX];
    if ((fromX > room && toX > room) || (fromX < -room && toX < -room)) continue;
    const [fromY, toY] = [(places[subject + 1] ?? 0) - graphY, (places[object + 1] ?? 0) - graphY];
    if ((fromY > room && toY > room) || (fromY < -room && toY < -room)) continue;
    if (fan.bundled.has(at)) continue;
    const from = discOf(frame, index.subjects[at] ?? 0);
    const to = discOf(frame, index.objects[at] ?? 0);
    if (!isNear(from, to, x, y, reach + 40)) continue;
    // Beside something lit the faded rest is only texture: it yields to a lit line within reach.
    const handicap = light && !light.statements.has(at) ? reach * 0.6 : 0;
    const away = distanceOf(frame, at, from, to, x, y) + handicap;
    if (away < least) {
      nearest = index.statements[at]?.id;
      least = away;
    }
  }
  return nearest && { kind: "statement", id: nearest };
}

function distanceOf(frame: Frame, at: number, from: Disc, to: Disc, x: number, y: number): number {
  const { index, fan, light } = frame.scene;
  if (index.subjects[at] === index.objects[at]) {
    const loop = loopOf(from, fan.slots[at] ?? 0);
    return Math.abs(Math.hypot(loop.x - x, loop.y - y) - loop.r);
  }
  const curve = light?.statements.has(at)
    ? litCurve(frame, at)
    : curveBetween(from, to, frame.curvatures[at] ?? 0);
  return curve ? distanceTo(curve, x, y) : Number.POSITIVE_INFINITY;
}

function isNear(from: Disc, to: Disc, x: number, y: number, room: number): boolean {
  return (
    x > Math.min(from.x, to.x) - room &&
    x < Math.max(from.x, to.x) + room &&
    y > Math.min(from.y, to.y) - room &&
    y < Math.max(from.y, to.y) + room
  );
}
