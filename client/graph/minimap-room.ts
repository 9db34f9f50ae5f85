import type { Insets } from "./insets.ts";

/** Px of the minimap. */
export const MINIMAP = { width: 160, height: 100 };
/** Less free room than this in px would be a canvas of little but the minimap. */
const LEAST = { width: 640, height: 440 };

interface Room {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** Whether what panels leave free of the canvas has room for a minimap. */
export function hasMinimapRoom({ width, height, insets }: Room): boolean {
  return (
    width - insets.left - insets.right >= LEAST.width && height - insets.top - insets.bottom >= LEAST.height
  );
}

/** What panels cover, and the minimap too where there is room for one. */
export function besideMinimap(room: Room): Insets {
  const { insets } = room;
  return hasMinimapRoom(room) ? { ...insets, bottom: insets.bottom + MINIMAP.height } : insets;
}
