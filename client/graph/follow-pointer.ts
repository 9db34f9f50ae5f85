import type { Hovered } from "./graph-canvas-props.ts";
import { type Picked, pick } from "./pick.ts";
import type { Picture } from "./picture.ts";

export interface PointerActions {
  readonly onHover: (hovered: Hovered) => void;
  readonly onClick: (picked: Picked) => void;
  readonly onDoubleClick: (picked: Picked) => void;
}

/** Half of the hit area of a line in px; fingers get more. */
const reach = { mouse: 6, touch: 14 };

/** Turns mouse and touch into what they point at; gives the function that ends this. */
export function followPointer(picture: Picture, container: HTMLElement, actions: PointerActions): () => void {
  const mouse = picture.sigma.getMouseCaptor();
  const touch = picture.sigma.getTouchCaptor();
  let hovered: Hovered = { kind: "none" };
  let request = 0;

  const hover = (picked: Picked) => {
    container.style.cursor = picked.kind === "none" ? "" : "pointer";
    const next: Hovered = picked.kind === "bundle" ? { kind: "none" } : picked;
    if (isSameThing(next, hovered)) return;
    hovered = next;
    actions.onHover(next);
  };
  const move = ({ x, y }: { x: number; y: number }) => {
    cancelAnimationFrame(request);
    if (mouse.isMoving) return;
    request = requestAnimationFrame(() => hover(pick(picture.frame(), x, y, reach.mouse)));
  };
  const leave = () => {
    cancelAnimationFrame(request);
    hover({ kind: "none" });
  };
  const click = ({ x, y }: { x: number; y: number }) =>
    actions.onClick(pick(picture.frame(), x, y, reach.mouse));
  const doubleClick = (coordinates: { x: number; y: number; preventSigmaDefault(): void }) => {
    const picked = pick(picture.frame(), coordinates.x, coordinates.y, reach.mouse);
    if (picked.kind === "none") return;
    coordinates.preventSigmaDefault();
    actions.onDoubleClick(picked);
  };
  const placeOf = ({ touches, previousTouches }: TouchPlaces) => touches[0] ?? previousTouches[0];
  const tap = (coordinates: TouchPlaces) => {
    const place = placeOf(coordinates);
    if (place) actions.onClick(pick(picture.frame(), place.x, place.y, reach.touch));
  };

  mouse.on("mousemove", move);
  mouse.on("mouseleave", leave);
  mouse.on("click", click);
  mouse.on("doubleClick", doubleClick);
  touch.on("tap", tap);
  return () => {
    cancelAnimationFrame(request);
    mouse.off("mousemove", move);
    mouse.off("mouseleave", leave);
    mouse.off("click", click);
    mouse.off("doubleClick", doubleClick);
    touch.off("tap", tap);
  };
}

interface TouchPlaces {
  readonly touches: readonly { x: number; y: number }[];
  readonly previousTouches: readonly { x: number; y: number }[];
}

function isSameThing(a: Hovered, b: Hovered): boolean {
  return a.kind === b.kind && (a.kind === "none" || (b.kind !== "none" && a.id === b.id));
}
