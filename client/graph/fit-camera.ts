import type { Camera } from "../state/view-state.ts";
import type { Insets } from "./insets.ts";

/** Extent in sigma's framed graph space, where y grows upwards. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

export interface FitInput {
  readonly extent: Extent;
  /** Size of the canvas in px. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** Px that a step of 1 in framed graph space takes at ratio 1. */
  readonly scale: number;
  /** Px around the extent that discs and names need. */
  readonly margin: number;
  /** Ratio that the camera does not come nearer than. */
  readonly nearest: number;
}

/** The camera that shows the extent as large as it goes in the rectangle that the insets leave free. */
export function fitCamera({ extent, width, height, insets, scale, margin, nearest }: FitInput): Camera {
  const free = {
    width: Math.max(80, width - insets.left - insets.right - 2 * margin),
    height: Math.max(80, height - insets.top - insets.bottom - 2 * margin),
  };
  const ratio = Math.max(
    nearest,
    ((extent.right - extent.left) * scale) / free.width,
    ((extent.high - extent.low) * scale) / free.height,
  );
  const middle = {
    x: (insets.left + width - insets.right) / 2 - width / 2,
    y: (insets.top + height - insets.bottom) / 2 - height / 2,
  };
  return {
    x: (extent.left + extent.right) / 2 - (middle.x * ratio) / scale,
    y: (extent.low + extent.high) / 2 + (middle.y * ratio) / scale,
    ratio,
  };
}
