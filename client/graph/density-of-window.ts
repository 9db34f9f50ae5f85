import type { Density } from "./scene/drawn-graph.ts";

/** Narrower than this (px), the canvas is a phone's. */
const PHONE = 640;

/** How much a window draws; the canvas is as wide as the window. */
export const densityOfWindow = (): Density => (window.innerWidth < PHONE ? "compact" : "full");
