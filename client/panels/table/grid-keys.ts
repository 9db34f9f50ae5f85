/** The cell that has the focus, by the place of its row among the rows shown and by its column. */
export interface Cell {
  readonly place: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into view. */
  readonly page: number;
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Where a key leads from a cell, as the grid pattern of ARIA has it; nothing for keys that move nowhere. */
export function moveCell(
  cell: Cell,
  { key, ctrlKey, metaKey, altKey }: Pressed,
  size: GridSize,
): Cell | undefined {
  if (altKey || size.rows === 0) return undefined;
  const isMod = ctrlKey || metaKey;
  const go = (place: number, column: number): Cell => ({
    place: Math.max(0, Math.min(size.rows - 1, place)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  });
  const { place, column } = cell;
  switch (key) {
    case "ArrowDown":
      return go(place + 1, column);
    case "ArrowUp":
      return go(place - 1, column);
    case "ArrowRight":
      return go(place, column + 1);
    case "ArrowLeft":
      return go(place, column - 1);
    case "PageDown":
      return go(place + size.page, column);
    case "PageUp":
      return go(place - size.page, column);
    case "Home":
      return isMod ? go(0, 0) : go(place, 0);
    case "End":
      return isMod ? go(size.rows - 1, size.columns - 1) : go(place, size.columns - 1);
    default:
      return undefined;
  }
}

/** All places from one to another, both included, whichever comes first. */
export function placesBetween(from: number, to: number): number[] {
  const first = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => first + at);
}
