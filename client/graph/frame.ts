import type { Disc } from "./draw/curve.ts";
import type { Insets } from "./insets.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./scene/compute-scene.ts";
import { curvatureOf } from "./scene/fan.ts";
import type { LitEntity } from "./scene/lit.ts";
import { litRadius } from "./scene/lit-radius.ts";
import { placeOf } from "./scene/places.ts";

/** Where the camera stands: a point in graph coordinates lies at (x · scale + left, top − y · scale) px. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** What the zoom makes of the radius of a disc: 1 at rest, at most 1.5. */
  readonly growth: number;
}

/** All that one frame of the layers needs. */
export interface Frame {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** Curvature of each statement, kept while the camera moves. */
  readonly curvatures: Float32Array;
}

/** The disc of an entity at rest, in viewport px. */
export function restDisc({ scene, projection }: Pick<Frame, "scene" | "projection">, at: number): Disc {
  const radius = scene.radii[at];
  if (radius === undefined) {
    throw new Error(`The scene has no entity ${at}; it was computed for another overview.`);
  }
  const { x, y } = placeOf(scene.places, at);
  return {
    x: x * projection.scale + projection.left,
    y: projection.top - y * projection.scale,
    r: radius * projection.growth,
  };
}

/** The disc of a lit entity: a little larger where it belongs to the selection. */
export function litDisc(frame: Pick<Frame, "scene" | "projection">, at: number, role: LitEntity): Disc {
  const disc = restDisc(frame, at);
  return { ...disc, r: litRadius(disc.r, role, frame.scene.view.selection.kind !== "none") };
}

/** The disc as it is drawn: lit or at rest. */
export function discOf(frame: Pick<Frame, "scene" | "projection">, at: number): Disc {
  const role = frame.scene.light?.entities.get(at);
  return role ? litDisc(frame, at, role) : restDisc(frame, at);
}

/** Whether any of a disc and its name can be seen. */
export function isInView({ width, height }: Pick<Frame, "width" | "height">, { x, y, r }: Disc): boolean {
  return x > -r && y > -r && x < width + r && y < height + r;
}

/** Distance in px between the middles of parallel lines. */
export const SPACING = 12;

/** Curvature of every statement at the given scale. */
export function curvaturesAt({ index, fan, places }: Scene, scale: number): Float32Array {
  const curvatures = new Float32Array(index.statements.length);
  for (let at = 0; at < curvatures.length; at += 1) {
    const slot = fan.slots[at] ?? 0;
    if (slot === 0) continue;
    const from = placeOf(places, index.subjects[at] ?? 0);
    const to = placeOf(places, index.objects[at] ?? 0);
    const length = Math.hypot(to.x - from.x, to.y - from.y) * scale;
    curvatures[at] = curvatureOf(slot, fan.outermost[at] ?? 1, length, SPACING);
  }
  return curvatures;
}
