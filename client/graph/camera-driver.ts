import type { EntityId } from "../../core/entity.ts";
import type { Camera, Selection } from "../state/view-state.ts";
import { type Goal, showAll, showAround, showGoal, showGroup } from "./camera-goals.ts";
import { discOf } from "./frame.ts";
import { isInFreeRectangle, panInto } from "./pan-into.ts";
import type { Picture } from "./picture.ts";
import { prefersReducedMotion } from "./prefers-reduced-motion.ts";
import { entitiesOfSelection } from "./scene/entities-of-selection.ts";

export interface CameraDriver {
  /** Shows everything drawn; asked by the user it is told as the user's camera. */
  readonly fit: (by: "user" | "page") => void;
  /** Shows an entity with the neighbours that are near it. */
  readonly flyTo: (id: EntityId) => void;
  /** Shows all of these entities. */
  readonly flyToAll: (ids: readonly EntityId[]) => void;
  /** Starts where a link leads that names no camera: around what is selected, else at everything. */
  readonly start: (selection: Selection) => void;
  readonly goTo: (camera: Camera) => void;
  /** By a factor; above 1 comes nearer. */
  readonly zoom: (factor: number) => void;
  /** By px of the window. */
  readonly pan: (x: number, y: number) => void;
  /** Shows again what is to be shown, at once. */
  readonly keepGoal: () => void;
  /** Shows entities that came: by the least that brings them into view, and nearer never. */
  readonly reveal: (entities: readonly number[]) => void;
  /** Goes back to where it was before entities were revealed, unless it was moved since. */
  readonly unreveal: () => void;
  /** Shows the surroundings of an entity, and remembers from where. */
  readonly enter: () => void;
  /** Goes back to where it was before surroundings were shown. */
  readonly leave: () => void;
  /** Follows a change of the free rectangle or of the selection. */
  readonly follow: (selection: Selection) => void;
  readonly showsAll: () => boolean;
  readonly destroy: () => void;
}

/** Time in ms without movement after which the camera rests. */
const REST = 100;
const DURATION = 200;

/**
 * Moves the camera and tells when it rests. `onRest` says where it was left, and whether the user brought it there:
 * what the page fits itself is no news.
 */
export function createCameraDriver(
  picture: Picture,
  onRest: (camera: Camera, by: "user" | "page") => void,
): CameraDriver {
  const { sigma } = picture;
  const camera = sigma.getCamera();
  let goal: Goal = { kind: "all" };
  /** The camera that showed all when it was last asked to. */
  let home: Camera | undefined;
  let revealed: { readonly from: Camera; readonly to: Camera } | undefined;
  let outside:
    | { readonly camera: Camera; readonly goal: Goal; readonly home: Camera | undefined }
    | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let mover: "user" | "page" = "page";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    timer = undefined;
    const by = mover;
    mover = "page";
    const isKept = !touched && (goal.kind === "around" || goal.kind === "group");
    if (by === "user" && !isKept) goal = { kind: "free" };
    touched = false;
    const { x, y, ratio } = camera.getState();
    onRest({ x, y, ratio }, by);
  };
  let touched = false;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const byHand = () => {
    touched = true;
    mover = "user";
  };
  camera.on("updated", moved);
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  // What means something else than the camera was kept from sigma by whoever took it.
  const zoomed = ({ sigmaDefaultPrevented }: { readonly sigmaDefaultPrevented: boolean }) => {
    if (!sigmaDefaultPrevented) byHand();
  };
  const dragged = () => {
    if (mouse.isMoving) byHand();
  };
  mouse.on("wheel", byHand);
  mouse.on("doubleClick", zoomed);
  mouse.on("mousemovebody", dragged);
  touch.on("touchmove", zoomed);
  touch.on("doubletap", zoomed);

  const move = (to: Camera, how: "animated" | "at once") => {
    if (how === "at once" || prefersReducedMotion()) camera.setState(to);
    else void camera.animate(to, { duration: DURATION, easing: "cubicOut" });
  };

  const apply = (how: "animated" | "at once") => {
    const whole = showAll(picture);
    if (whole) picture.setRestRatio(whole.ratio);
    const to = showGoal(picture, goal, whole);
    if (goal.kind === "all") home = to;
    if (to) move(to, how);
  };
  const isAt = (wanted: Camera): boolean => {
    const { x, y, ratio } = camera.getState();
    return Math.hypot(x - wanted.x, y - wanted.y) < 1e-6 && Math.abs(ratio - wanted.ratio) < 1e-6;
  };

  /** Selecting moves nothing, unless what was selected lies under a panel: then the least that brings it out. */
  const bringIntoView = (selected: readonly number[]) => {
    const frame = picture.frame();
    const discs = selected.map((at) => discOf(frame, at));
    const { x, y } = panInto(discs, frame);
    if (x === 0 && y === 0) return;
    if (goal.kind === "free") mover = "user";
    move(panned(x, y), "animated");
  };
  const panned = (x: number, y: number): Camera => {
    const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = sigma.viewportToFramedGraph({ x, y });
    const state = camera.getState();
    return { ...state, x: state.x + to.x - from.x, y: state.y + to.y - from.y };
  };

  const driver: CameraDriver = {
    fit(by) {
      goal = { kind: "all" };
      mover = by;
      apply("animated");
    },
    flyTo(id) {
      goal = { kind: "around", id };
      mover = "user";
      apply("animated");
    },
    flyToAll(ids) {
      const { index } = picture.frame().scene;
      const entities = [...new Set(ids)].flatMap((id) => index.entityAt.get(id) ?? []);
      if (entities.length === 0) return;
      goal = { kind: "group", entities };
      mover = "user";
      apply("animated");
    },
    start(selection) {
      if (selection.kind === "entity") goal = { kind: "around", id: selection.id };
      else if (selection.kind === "statement" || selection.kind === "document") {
        const ends = entitiesOfSelection(picture.frame().scene.index, selection);
        if (ends.length > 0) goal = { kind: "pair", ends };
      }
      apply("at once");
    },
    goTo(to) {
      goal = { kind: "free" };
      mover = "page";
      const whole = showAll(picture);
      if (whole) picture.setRestRatio(whole.ratio);
      move(to, "animated");
    },
    zoom(factor) {
      byHand();
      const { width, height } = sigma.getDimensions();
      const { insets } = picture.frame();
      const middle = {
        x: (insets.left + width - insets.right) / 2,
        y: (insets.top + height - insets.bottom) / 2,
      };
      const ratio = camera.getBoundedRatio(camera.getState().ratio / factor);
      move(sigma.getViewportZoomedState(middle, ratio), "animated");
    },
    pan(x, y) {
      byHand();
      move(panned(x, y), "at once");
    },
    keepGoal: () => apply("at once"),
    reveal(entities) {
      clearTimeout(waiting);
      if (camera.isAnimated()) {
        // What is needed can be told only where the camera stands still.
        waiting = setTimeout(() => driver.reveal(entities), DURATION + REST);
        return;
      }
      const frame = picture.frame();
      const discs = entities.map((at) => discOf(frame, at));
      if (discs.length === 0 || isInFreeRectangle(discs, frame)) return;
      if (goal.kind === "free") mover = "user";
      const { x, y } = panInto(discs, frame);
      const moved = discs.map((disc) => ({ ...disc, x: disc.x - x, y: disc.y - y }));
      const from = camera.getState();
      const to = isInFreeRectangle(moved, frame)
        ? panned(x, y)
        : showGroup(picture, entities, from.ratio, 48);
      if (!to) return;
      revealed = { from, to };
      move(to, "animated");
    },
    enter() {
      outside ??= { camera: camera.getState(), goal, home };
      goal = { kind: "all" };
      apply("animated");
    },
    leave() {
      if (outside) {
        ({ goal, home } = outside);
        if (goal.kind === "free") mover = "user";
        move(outside.camera, "animated");
      } else apply("animated");
      outside = undefined;
    },
    unreveal() {
      clearTimeout(waiting);
      if (revealed && isAt(revealed.to)) {
        if (goal.kind === "free") mover = "user";
        move(revealed.from, "animated");
      }
      revealed = undefined;
    },
    follow(selection) {
      const { density } = picture.frame().scene;
      const isAround = goal.kind === "around" && selection.kind === "entity" && selection.id === goal.id;
      const isAsked = selection.kind === "paths" || selection.kind === "common";
      if (goal.kind === "group" && !isAsked) goal = { kind: "free" };
      if (goal.kind === "all" && selection.kind === "none" && home) {
        // What has come or was dragged since moves nothing.
        if (!isAt(home)) move(home, "animated");
        return;
      }
      if (isAround || goal.kind === "group") {
        apply("animated");
        return;
      }
      const selected = entitiesOfSelection(picture.frame().scene.index, selection);
      if (selected.length === 0) return;
      if (goal.kind === "all" && density === "compact") {
        const near =
          selection.kind === "entity"
            ? showAround(picture, selection.id)
            : showGroup(picture, selected, 0.02, 48);
        if (near) move(near, "animated");
        return;
      }
      bringIntoView(selected);
    },
    showsAll: () => goal.kind === "all",
    destroy() {
      clearTimeout(timer);
      clearTimeout(waiting);
      camera.off("updated", moved);
      mouse.off("wheel", byHand);
      mouse.off("doubleClick", zoomed);
      mouse.off("mousemovebody", dragged);
      touch.off("touchmove", zoomed);
      touch.off("doubletap", zoomed);
    },
  };
  return driver;
}
