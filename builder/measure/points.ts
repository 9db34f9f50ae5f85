/** Places of many entities, one index each. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Distance that two ordinary neighbours keep; the unit of positions is about a pixel of a picture 1,100 wide. */
export const SPACING = 56;

/** Labels stand beside their discs, so entities need more room across than up and down. */
export const STRETCH = 1.25;

export function pointsOf(length: number): Points {
  return { x: new Float64Array(length), y: new Float64Array(length) };
}

/** Moves one point. */
export function shift(points: Points, index: number, dx: number, dy: number): void {
  points.x[index] = (points.x[index] ?? 0) + dx;
  points.y[index] = (points.y[index] ?? 0) + dy;
}

/** Calls `visit` once for each pair of points that can be closer than `reach`, in an order that depends on the points alone. */
export function visitNearbyPairs(points: Points, reach: number, visit: (a: number, b: number) => void): void {
  const column = (index: number) => Math.floor((points.x[index] ?? 0) / reach);
  const row = (index: number) => Math.floor((points.y[index] ?? 0) / reach);
  const cells = new Map<number, number[]>();
  const key = (cx: number, cy: number) => cx * 1_000_003 + cy;
  for (let index = 0; index < points.x.length; index += 1) {
    const cell = key(column(index), row(index));
    const list = cells.get(cell);
    if (list) list.push(index);
    else cells.set(cell, [index]);
  }
  for (let index = 0; index < points.x.length; index += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of cells.get(key(column(index) + dx, row(index) + dy)) ?? []) {
          if (other > index) visit(index, other);
        }
      }
    }
  }
}
