import type { Disc } from "./draw/curve.ts";
import { discOf, type Frame, isInView } from "./frame.ts";
import type { Box } from "./labels/obstacles.ts";

/** A mark beside a disc: how many of its neighbours are not drawn, or that it is pinned. */
export type Badge = { readonly at: number; readonly box: Box } & (
  | { readonly kind: "waiting"; readonly text: string }
  | { readonly kind: "pin" }
);

/** Sides in px of the visual reference. */
const PILL = 15;
const PIN = 15;
/** Px of a digit at 10 px semibold, and of what stands around the digits. */
const DIGIT = 6.2;
const AROUND = 9;

/** The badges of a frame with the boxes in px of the canvas that they take: names leave them free. */
export function badgesOf(frame: Frame): Badge[] {
  const { scene } = frame;
  const { index, drawn, light, view, focus } = scene;
  // Beside routes only those whom the question is about are gone on from.
  const ends = focus && new Set<string>(focus.ends);
  const waiting = ends
    ? [...scene.waiting].filter(([at]) => ends.has(index.entities[at]?.id ?? ""))
    : scene.waiting;
  const badges: Badge[] = [];
  for (const [at, count] of waiting) {
    const disc = discOf(frame, at);
    const text = `+${count}`;
    if (isInView(frame, disc)) badges.push({ kind: "waiting", at, text, box: pillOf(disc, text) });
  }
  for (const id of Object.keys({ ...view.part.pins, ...scene.held })) {
    const at = index.entityAt.get(id);
    if (at === undefined || !drawn.entities[at] || (light && !light.entities.has(at))) continue;
    const disc = discOf(frame, at);
    if (isInView(frame, disc)) badges.push({ kind: "pin", at, box: pinOf(disc) });
  }
  return badges;
}

/** Upper right, from a little within the disc. */
function pillOf({ x, y, r }: Disc, text: string): Box {
  const width = AROUND + DIGIT * text.length;
  return { x: x + r * 0.62, y: y - r * 0.75 - PILL * 0.72, width, height: PILL };
}

/** Lower left, on the rim. */
function pinOf({ x, y, r }: Disc): Box {
  return { x: x - r * 0.78 - PIN / 2, y: y + r * 0.72 - PIN / 2, width: PIN, height: PIN };
}

/** The entity whose count of hidden neighbours lies under a place, by number. */
export function waitingAt(frame: Frame, x: number, y: number): number | undefined {
  return badgesOf(frame).find(
    ({ kind, box }) =>
      kind === "waiting" && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )?.at;
}
