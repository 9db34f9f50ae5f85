import type { EntityId } from "../../core/entity.ts";
import type { Hovered } from "./hovered.ts";
import { type Picked, pick } from "./pick.ts";
import type { Picture } from "./picture.ts";

/** A place in px of the canvas. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface PointerActions {
  readonly onHover: (hovered: Hovered) => void;
  /** `added`: beside what is selected. */
  readonly onClick: (picked: Picked, how: "alone" | "added", at: Pixel) => void;
  readonly onDoubleClick: (picked: Picked) => void;
  readonly onMenu: (picked: Picked, at: Pixel) => void;
  /** Whether a finger on the disc drags it; the mouse always does. */
  readonly isForFinger: (id: EntityId) => boolean;
  readonly onDrag: (id: EntityId, from: Pixel, to: Pixel) => void;
  readonly onDrop: () => void;
  /** Whether the drag that begins draws a lasso without Shift. */
  readonly drawsLasso: () => boolean;
  readonly onLasso: (around: readonly Pixel[]) => void;
  readonly onLassoEnd: (around: readonly Pixel[], how: "alone" | "added") => void;
}

/** Px between two clicks that still mean one place. */
const SAME_PLACE = { mouse: 6, touch: 24 };

/** Half of the hit area of a line in px; fingers get more. */
const reach = { mouse: 6, touch: 14 };
/** Px that a pointer moves before it drags. */
const slack = { mouse: 4, touch: 10 };
/** Time in ms after which a finger that rests asks for the menu. */
const LONG_PRESS = 500;

/** What has been going on since the pointer went down; it has `moved` once it has left its slack. */
type Gesture = { readonly start: Pixel; moved: boolean } & (
  | { readonly kind: "drag"; readonly id: EntityId }
  | { readonly kind: "lasso"; readonly around: Pixel[]; readonly how: "alone" | "added" }
);

/** Turns mouse and touch into what they mean; gives the function that ends this. */
export function followPointer(picture: Picture, container: HTMLElement, actions: PointerActions): () => void {
  const mouse = picture.sigma.getMouseCaptor();
  const touch = picture.sigma.getTouchCaptor();
  let hovered: Hovered = { kind: "none" };
  let request = 0;
  let gesture: Gesture | undefined;
  let press: ReturnType<typeof setTimeout> | undefined;
  // A click follows also where the pointer dragged something or opened a menu: that one means nothing.
  let isSpent = false;
  let pressed: Pixel | undefined;
  let last: { readonly picked: Picked; readonly at: Pixel } | undefined;
  const pickAt = ({ x, y }: Pixel, by: keyof typeof reach) => pick(picture.frame(), x, y, reach[by]);

  const hover = (picked: Picked) => {
    container.style.cursor = picked.kind === "none" ? "" : "pointer";
    const next: Hovered = picked.kind === "bundle" ? { kind: "none" } : picked;
    if (isSameThing(next, hovered)) return;
    hovered = next;
    actions.onHover(next);
  };

  const begin = (at: Pixel, by: keyof typeof reach, isShift: boolean): Gesture | undefined => {
    isSpent = false;
    if (isShift || actions.drawsLasso()) {
      return { kind: "lasso", start: at, moved: false, around: [at], how: isShift ? "added" : "alone" };
    }
    const picked = pick(picture.frame(), at.x, at.y, by === "mouse" ? 2 : reach.touch);
    if (picked.kind !== "entity" || (by === "touch" && !actions.isForFinger(picked.id))) return undefined;
    return { kind: "drag", start: at, moved: false, id: picked.id };
  };
  const go = (now: Gesture, to: Pixel, by: keyof typeof slack) => {
    if (!now.moved && distance(now.start, to) < slack[by]) return;
    now.moved = true;
    isSpent = true;
    if (now.kind === "drag") {
      actions.onDrag(now.id, now.start, to);
      return;
    }
    const before = now.around.at(-1);
    if (before && distance(before, to) >= 3) now.around.push(to);
    actions.onLasso(now.around);
  };
  const end = () => {
    const ended = gesture;
    gesture = undefined;
    if (!ended?.moved) return;
    if (ended.kind === "drag") actions.onDrop();
    else actions.onLassoEnd(ended.around, ended.how);
  };

  const click = (at: Pixel, by: keyof typeof reach, isShift: boolean) => {
    if (isSpent) return;
    const picked = pickAt(at, by);
    last = { picked, at };
    actions.onClick(picked, isShift || actions.drawsLasso() ? "added" : "alone", at);
  };
  /** The first click may have moved the canvas: the second means the same thing, where it comes to the same place. */
  const doubleClick = (at: Pixel, by: keyof typeof reach, prevent: () => void) => {
    const isSamePlace = last && distance(last.at, at) <= SAME_PLACE[by];
    const picked = isSamePlace && last ? last.picked : pickAt(at, by);
    if (picked.kind === "none" && !isSpent) return;
    prevent();
    if (!isSpent) actions.onDoubleClick(picked);
  };

  const listeners = {
    mousemove(at: Pixel) {
      cancelAnimationFrame(request);
      if (mouse.isMoving || gesture?.moved) return;
      request = requestAnimationFrame(() => hover(pickAt(at, "mouse")));
    },
    mouseleave() {
      cancelAnimationFrame(request);
      if (!gesture?.moved) hover({ kind: "none" });
    },
    mousedown({ x, y, original }: MousePlace) {
      if (!(original instanceof MouseEvent) || original.button !== 0) return;
      gesture = begin({ x, y }, "mouse", original.shiftKey);
    },
    mousemovebody(place: MousePlace) {
      if (!gesture) return;
      place.preventSigmaDefault();
      go(gesture, { x: place.x, y: place.y }, "mouse");
    },
    mouseup: end,
    click({ x, y, original }: MousePlace) {
      click({ x, y }, "mouse", original instanceof MouseEvent && original.shiftKey);
    },
    doubleClick(place: MousePlace) {
      const isShift = place.original instanceof MouseEvent && place.original.shiftKey;
      // Sigma counts time only: two quick clicks at different places are two clicks.
      const isElsewhere = last !== undefined && distance(last.at, place) > SAME_PLACE.mouse;
      if (isElsewhere || isShift) place.preventSigmaDefault();
      if (isElsewhere) click({ x: place.x, y: place.y }, "mouse", isShift);
      if (isElsewhere || isShift) return;
      doubleClick(place, "mouse", () => place.preventSigmaDefault());
    },
    rightClick({ x, y, original }: MousePlace) {
      original.preventDefault();
      actions.onMenu(pickAt({ x, y }, "mouse"), { x, y });
    },
  };
  const fingers = {
    touchdown({ touches }: TouchPlaces) {
      clearTimeout(press);
      const [at] = touches;
      if (!at || touches.length > 1) {
        // A second finger zooms: what the first one began is given up.
        end();
        isSpent = true;
        return;
      }
      gesture = begin(at, "touch", false);
      press = setTimeout(() => {
        gesture = undefined;
        isSpent = true;
        actions.onMenu(pickAt(at, "touch"), at);
      }, LONG_PRESS);
      pressed = at;
    },
    touchmove(places: TouchPlaces) {
      const [to] = places.touches;
      if (!to) return;
      if (pressed && distance(pressed, to) > slack.touch) clearTimeout(press);
      if (!gesture) return;
      places.preventSigmaDefault();
      go(gesture, to, "touch");
    },
    touchup() {
      clearTimeout(press);
      end();
    },
    tap(places: TouchPlaces) {
      const at = placeOf(places);
      if (at) click(at, "touch", false);
    },
    doubletap(places: TouchPlaces) {
      const at = placeOf(places);
      if (at) doubleClick(at, "touch", () => places.preventSigmaDefault());
    },
  };
  const placeOf = ({ touches, previousTouches }: TouchPlaces) => touches[0] ?? previousTouches[0];

  for (const [name, listener] of entriesOf(listeners)) mouse.on(name, listener);
  for (const [name, listener] of entriesOf(fingers)) touch.on(name, listener);
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(press);
    for (const [name, listener] of entriesOf(listeners)) mouse.off(name, listener);
    for (const [name, listener] of entriesOf(fingers)) touch.off(name, listener);
  };
}

interface MousePlace extends Pixel {
  readonly original: Event;
  readonly preventSigmaDefault: () => void;
}

interface TouchPlaces {
  readonly touches: readonly Pixel[];
  readonly previousTouches: readonly Pixel[];
  readonly preventSigmaDefault: () => void;
}

const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

function isSameThing(a: Hovered, b: Hovered): boolean {
  return a.kind === b.kind && (a.kind === "none" || (b.kind !== "none" && a.id === b.id));
}
