/** A line between two discs in viewport pixels: a quadratic curve that starts and ends at their rims. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The curve from one disc to another; nothing where the discs touch. `curvature` as in @sigma/edge-curve. */
export function curveBetween(from: Disc, to: Disc, curvature: number): Curve | undefined {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (Math.hypot(dx, dy) <= from.r + to.r + 1) return undefined;
  const whole: Curve = {
    x0: from.x,
    y0: from.y,
    cx: (from.x + to.x) / 2 + dy * curvature,
    cy: (from.y + to.y) / 2 - dx * curvature,
    x1: to.x,
    y1: to.y,
  };
  const start = leaves(whole, from, 0, 0.5);
  const end = leaves(whole, to, 1, 0.5);
  return start < end ? part(whole, start, end) : undefined;
}

/** Where the curve crosses the rim of a disc, between `inside` and `outside`. */
function leaves({ x0, y0, cx, cy, x1, y1 }: Curve, disc: Disc, inside: number, outside: number): number {
  let near = inside;
  let far = outside;
  for (let step = 0; step < 12; step += 1) {
    const t = (near + far) / 2;
    const s = 1 - t;
    // As pointAt, which would make an object for each of the steps of each line.
    const x = s * s * x0 + 2 * s * t * cx + t * t * x1 - disc.x;
    const y = s * s * y0 + 2 * s * t * cy + t * t * y1 - disc.y;
    if (x * x + y * y < disc.r * disc.r) near = t;
    else far = t;
  }
  return far;
}

export function pointAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): { x: number; y: number } {
  const s = 1 - t;
  return { x: s * s * x0 + 2 * s * t * cx + t * t * x1, y: s * s * y0 + 2 * s * t * cy + t * t * y1 };
}

/** Direction of the curve in radians, clockwise from the right. */
export function angleAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): number {
  const s = 1 - t;
  return Math.atan2(s * (cy - y0) + t * (y1 - cy), s * (cx - x0) + t * (x1 - cx));
}

/** The curve from one parameter to another (de Casteljau). */
export function part(curve: Curve, start: number, end: number): Curve {
  const from = pointAt(curve, start);
  const to = pointAt(curve, end);
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const blend = (a: number, b: number, c: number) =>
    (1 - start) * ((1 - end) * a + end * b) + start * ((1 - end) * b + end * c);
  return { x0: from.x, y0: from.y, cx: blend(x0, cx, x1), cy: blend(y0, cy, y1), x1: to.x, y1: to.y };
}

/** Length in px; flat curves only, so eight chords are enough. */
export function lengthOf(curve: Curve): number {
  let length = 0;
  let last = { x: curve.x0, y: curve.y0 };
  for (let step = 1; step <= 8; step += 1) {
    const point = pointAt(curve, step / 8);
    length += Math.hypot(point.x - last.x, point.y - last.y);
    last = point;
  }
  return length;
}

/** Distance of a point from the curve, by sixteen chords. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let last = { x: curve.x0, y: curve.y0 };
  for (let step = 1; step <= 16; step += 1) {
    const point = pointAt(curve, step / 16);
    nearest = Math.min(nearest, distanceToChord(x, y, last, point));
    last = point;
  }
  return nearest;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function distanceToChord(x: number, y: number, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}

/** The disc that a statement of an entity about itself runs along, above its own disc. */
export function loopOf(disc: Disc, place: number): Disc {
  const r = 9 + 6 * place;
  return { x: disc.x, y: disc.y - disc.r - r * 0.7, r };
}
