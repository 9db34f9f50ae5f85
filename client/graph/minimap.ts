import "./minimap.css";
import type { CameraDriver } from "./camera-driver.ts";
import type { Frame } from "./frame.ts";
import { colourOf } from "./looks/entity-looks.ts";
import { hasMinimapRoom, MINIMAP } from "./minimap-room.ts";
import type { Picture } from "./picture.ts";
import type { Scene } from "./scene/compute-scene.ts";

const { width: WIDTH, height: HEIGHT } = MINIMAP;
/** Px around the dots. */
const MARGIN = 8;
/** Least ms between two drawings. */
const REST = 100;

/** From graph coordinates to px of the minimap: y grows upwards there, downwards here. */
interface MiniProjection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/**
 * A small map of all that is drawn with the rectangle that the window shows, for the pointer: hidden where everything is
 * in view. What it does, arrow keys do too, so that it is no matter for screen readers. Gives the function that ends it.
 */
export function createMinimap(
  container: HTMLElement,
  picture: Picture,
  camera: Pick<CameraDriver, "pan">,
): () => void {
  const element = document.createElement("div");
  element.className = "minimap";
  element.setAttribute("aria-hidden", "true");
  element.hidden = true;
  const canvas = document.createElement("canvas");
  element.append(canvas);
  container.append(element);
  const dots = document.createElement("canvas");
  let dotted: (Pick<Scene, "drawn" | "places" | "colours"> & { palette: unknown }) | undefined;
  let mini: MiniProjection = { scale: 1, left: 0, top: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    timer = undefined;
    const frame = picture.frame();
    const { insets, scene, palette } = frame;
    const extent = extentOfDrawn(scene);
    const isNeeded =
      extent !== undefined &&
      scene.density === "full" &&
      hasMinimapRoom(frame) &&
      !isInFreePart(frame, extent);
    if (element.hidden === isNeeded) element.hidden = !isNeeded;
    if (!isNeeded) return;
    element.style.right = `${insets.right - 8}px`;
    element.style.bottom = `${insets.bottom - 8}px`;
    const ratio = window.devicePixelRatio || 1;
    const isFresh =
      dotted?.drawn === scene.drawn &&
      dotted.places === scene.places &&
      dotted.colours === scene.colours &&
      dotted.palette === palette;
    if (!isFresh) {
      mini = projectionOf(extent);
      drawDots(sized(dots, ratio), frame, mini);
      dotted = { drawn: scene.drawn, places: scene.places, colours: scene.colours, palette };
    }
    const context = sized(canvas, ratio);
    context.drawImage(dots, 0, 0, WIDTH, HEIGHT);
    drawWindow(context, frame, mini);
  };
  const schedule = () => {
    timer ??= setTimeout(draw, REST);
  };
  picture.sigma.on("afterRender", schedule);

  const goTo = (event: PointerEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    const { projection, width, height, insets } = picture.frame();
    const x = (event.clientX - left - mini.left) / mini.scale;
    const y = (mini.top - event.clientY + top) / mini.scale;
    camera.pan(
      x * projection.scale + projection.left - (insets.left + width - insets.right) / 2,
      projection.top - y * projection.scale - (insets.top + height - insets.bottom) / 2,
    );
  };
  const press = (event: PointerEvent) => {
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
    goTo(event);
  };
  const drag = (event: PointerEvent) => {
    if (element.hasPointerCapture(event.pointerId)) goTo(event);
  };
  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", drag);
  schedule();
  return () => {
    clearTimeout(timer);
    picture.sigma.off("afterRender", schedule);
    element.remove();
  };
}

interface GraphExtent {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

function extentOfDrawn({ drawn, places }: Pick<Scene, "drawn" | "places">): GraphExtent | undefined {
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < drawn.entities.length; at += 1) {
    if (!drawn.entities[at]) continue;
    const x = places[2 * at] ?? 0;
    const y = places[2 * at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return left > right ? undefined : { left, right, low, high };
}

function isInFreePart({ projection, width, height, insets }: Frame, extent: GraphExtent): boolean {
  return (
    extent.left * projection.scale + projection.left >= insets.left &&
    extent.right * projection.scale + projection.left <= width - insets.right &&
    projection.top - extent.high * projection.scale >= insets.top &&
    projection.top - extent.low * projection.scale <= height - insets.bottom
  );
}

function projectionOf({ left, right, low, high }: GraphExtent): MiniProjection {
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(1e-6, right - left),
    (HEIGHT - 2 * MARGIN) / Math.max(1e-6, high - low),
  );
  return {
    scale,
    left: WIDTH / 2 - ((left + right) / 2) * scale,
    top: HEIGHT / 2 + ((low + high) / 2) * scale,
  };
}

/** The context of a canvas at its size, cleared. */
function sized(canvas: HTMLCanvasElement, ratio: number): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gives no 2D context for the minimap.");
  canvas.width = Math.round(WIDTH * ratio);
  canvas.height = Math.round(HEIGHT * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

function drawDots(context: CanvasRenderingContext2D, { scene, palette }: Frame, mini: MiniProjection): void {
  const { drawn, places, radii } = scene;
  for (let at = 0; at < drawn.entities.length; at += 1) {
    if (!drawn.entities[at]) continue;
    const size = (radii[at] ?? 0) > 11 ? 4 : 2;
    context.fillStyle = colourOf(scene, palette, at);
    context.fillRect(
      (places[2 * at] ?? 0) * mini.scale + mini.left - size / 2,
      mini.top - (places[2 * at + 1] ?? 0) * mini.scale - size / 2,
      size,
      size,
    );
  }
}

/** The part of the graph that panels leave free, as a rectangle within the minimap. */
function drawWindow(context: CanvasRenderingContext2D, frame: Frame, mini: MiniProjection): void {
  const { projection, width, height, insets, palette } = frame;
  const toX = (px: number) => ((px - projection.left) / projection.scale) * mini.scale + mini.left;
  const toY = (px: number) => mini.top - ((projection.top - px) / projection.scale) * mini.scale;
  const clamp = (value: number, most: number) => Math.min(most - 1, Math.max(1, value));
  const left = clamp(toX(insets.left), WIDTH);
  const right = clamp(toX(width - insets.right), WIDTH);
  const top = clamp(toY(insets.top), HEIGHT);
  const bottom = clamp(toY(height - insets.bottom), HEIGHT);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.strokeRect(left, top, Math.max(4, right - left), Math.max(4, bottom - top));
}
