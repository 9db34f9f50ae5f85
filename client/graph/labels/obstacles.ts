import type { Disc } from "../draw/curve.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What stands in the way of a label, with the questions that placing asks. */
export interface Obstacles {
  /** Within the bounds and on no box. */
  readonly isOpen: (box: Box) => boolean;
  /** The entities whose discs lie under the box; `most` of them are enough to know. */
  readonly discsUnder: (box: Box, most: number) => readonly number[];
  readonly linesUnder: (box: Box) => number;
  readonly add: (box: Box) => void;
}

const CELL = 40;

export function createObstacles(field: {
  readonly bounds: Box;
  readonly discs: readonly (Disc & { readonly id: number })[];
  readonly boxes: readonly Box[];
  readonly lines: readonly Segment[];
}): Obstacles {
  const boxes = [...field.boxes];
  const cells = gridOf(field.discs);
  return {
    isOpen: (box) => isWithin(box, field.bounds) && !boxes.some((other) => overlaps(box, other)),
    discsUnder(box, most) {
      const under: number[] = [];
      for (const key of cellsUnder(box.x, box.y, box.x + box.width, box.y + box.height)) {
        for (const disc of cells.get(key) ?? []) {
          if (under.includes(disc.id) || !touches(box, disc)) continue;
          under.push(disc.id);
          if (under.length >= most) return under;
        }
      }
      return under;
    },
    linesUnder(box) {
      let count = 0;
      for (const line of field.lines) if (crosses(line, box)) count += 1;
      return count;
    },
    add: (box) => boxes.push(box),
  };
}

type Grid = ReadonlyMap<number, readonly (Disc & { readonly id: number })[]>;

const grids = new WeakMap<object, Grid>();

/** The discs by the cells that they touch; made once for a list, since names of several kinds are placed among the same. */
function gridOf(discs: readonly (Disc & { readonly id: number })[]): Grid {
  const known = grids.get(discs);
  if (known) return known;
  const cells = new Map<number, (Disc & { readonly id: number })[]>();
  for (const disc of discs) {
    for (const key of cellsUnder(disc.x - disc.r, disc.y - disc.r, disc.x + disc.r, disc.y + disc.r)) {
      const cell = cells.get(key);
      if (cell) cell.push(disc);
      else cells.set(key, [disc]);
    }
  }
  grids.set(discs, cells);
  return cells;
}

/** Numbers of the cells of a grid that a rectangle touches. */
function cellsUnder(left: number, top: number, right: number, bottom: number): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) keys.push(x * 65_536 + y);
  }
  return keys;
}

export function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function touches(box: Box, disc: Disc): boolean {
  const dx = disc.x - Math.min(Math.max(disc.x, box.x), box.x + box.width);
  const dy = disc.y - Math.min(Math.max(disc.y, box.y), box.y + box.height);
  return dx * dx + dy * dy < disc.r * disc.r;
}

/** Whether a segment passes through a box (Liang and Barsky 1984). */
export function crosses({ x0, y0, x1, y1 }: Segment, { x, y, width, height }: Box): boolean {
  // Most lines lie wholly to one side.
  if (Math.max(x0, x1) < x || Math.min(x0, x1) > x + width) return false;
  if (Math.max(y0, y1) < y || Math.min(y0, y1) > y + height) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  let start = 0;
  let end = 1;
  if (dx !== 0) {
    const left = (x - x0) / dx;
    const right = (x + width - x0) / dx;
    start = Math.max(start, Math.min(left, right));
    end = Math.min(end, Math.max(left, right));
  }
  if (dy !== 0) {
    const top = (y - y0) / dy;
    const bottom = (y + height - y0) / dy;
    start = Math.max(start, Math.min(top, bottom));
    end = Math.min(end, Math.max(top, bottom));
  }
  return start <= end;
}
