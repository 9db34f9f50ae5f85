import type { CameraDriver } from "./camera-driver.ts";

/** Px that an arrow key pans. */
const STEP = 60;
const ZOOM = 1.5;

/** What keys move: `fit` shows everything. */
export interface KeyedCamera extends Pick<CameraDriver, "pan" | "zoom"> {
  readonly fit: () => void;
}

/** What the keys of the focused canvas do; says whether the key meant anything. */
export function handleKey(key: string, camera: KeyedCamera): boolean {
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => camera.pan(-STEP, 0),
    ArrowRight: () => camera.pan(STEP, 0),
    ArrowUp: () => camera.pan(0, -STEP),
    ArrowDown: () => camera.pan(0, STEP),
    "+": () => camera.zoom(ZOOM),
    "=": () => camera.zoom(ZOOM),
    "-": () => camera.zoom(1 / ZOOM),
    "0": camera.fit,
  };
  const action = actions[key];
  action?.();
  return action !== undefined;
}
