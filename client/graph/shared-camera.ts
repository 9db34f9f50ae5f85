import type { Camera } from "../state/view-state.ts";
import type { Bounds } from "./bounds-of.ts";
import type { Stretch } from "./scene/places.ts";

/**
 * What lies between the camera of a window, whose map is stretched to fill it, and the one that an address tells: that
 * of the map as it was built, so that a link shows the same part in every window.
 */
export interface CameraFrame {
  readonly bounds: Bounds;
  readonly stretch: Stretch;
  /** What the window makes of a length of a layout, where one is shown instead of the map. */
  readonly spread?: number | undefined;
}

export function shareCamera(camera: Camera, frame: CameraFrame): Camera {
  const by = factorsOf(frame);
  return {
    x: 0.5 + (camera.x - 0.5) * by.x,
    y: 0.5 + (camera.y - 0.5) * by.y,
    ratio: camera.ratio * by.ratio,
  };
}

export function takeCamera(camera: Camera, frame: CameraFrame): Camera {
  const by = factorsOf(frame);
  return {
    x: 0.5 + (camera.x - 0.5) / by.x,
    y: 0.5 + (camera.y - 0.5) / by.y,
    ratio: camera.ratio / by.ratio,
  };
}

/** Sigma's frame has the longer side of the bounds as 1; the ratio keeps the area of a neighbourhood. */
function factorsOf({ bounds, stretch, spread }: CameraFrame) {
  const width = bounds.x[1] - bounds.x[0];
  const height = bounds.y[1] - bounds.y[0];
  const whole = Math.max(width, height) / (Math.max(width / stretch.x, height / stretch.y) || 1);
  const { x, y } = spread === undefined ? stretch : { x: spread, y: spread };
  return { x: whole / x, y: whole / y, ratio: whole / Math.sqrt(x * y) };
}
