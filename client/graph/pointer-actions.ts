import type { EntityId } from "../../core/entity.ts";
import type { MenuTarget } from "../state/app-state.ts";
import { waitingAt } from "./badges.ts";
import { draggedWith, movePlaces, placesOf } from "./drag-discs.ts";
import { isWithinLine, type Lasso } from "./draw/lasso.ts";
import type { Pixel, PointerActions } from "./follow-pointer.ts";
import { discOf } from "./frame.ts";
import type { GraphCanvasProps } from "./graph-canvas-props.ts";
import type { Picked } from "./pick.ts";
import type { Picture } from "./picture.ts";
import type { PlacesById } from "./scene/places.ts";
import { besideOf } from "./window-places.ts";

interface PointedStage {
  readonly picture: Picture;
  readonly container: HTMLElement;
  readonly props: () => GraphCanvasProps;
  readonly lasso: Lasso;
  /** Draws entities at other places until they are dropped. */
  readonly hold: (places: PlacesById | undefined) => void;
  readonly openBundle: (key: string) => void;
}

/** What pointing at the canvas does: it tells the properties, and moves what is dragged. */
export function pointerActions(stage: PointedStage): PointerActions {
  const { picture, container, props, lasso, hold, openBundle } = stage;
  let grabbed: PlacesById | undefined;
  let dropped: PlacesById | undefined;
  return {
    onHover: (hovered) => props().onHover(hovered),
    onClick(picked, how, at) {
      const frame = picture.frame();
      const waiting = frame.scene.index.entities[waitingAt(frame, at.x, at.y) ?? -1];
      if (waiting) props().onExpand(waiting.id);
      else if (picked.kind === "bundle") openBundle(picked.bundle.key);
      else if (how === "alone") props().onSelect(picked);
      else if (picked.kind === "entity") props().onPick(picked.id);
    },
    onDoubleClick(picked) {
      if (picked.kind === "entity") props().onExpand(picked.id);
    },
    onMenu(picked, at) {
      const target = targetOf(picture, picked);
      const box = target.kind === "entity" ? besideOf(picture, container, target.id) : undefined;
      props().onMenu(target, box ?? aroundPixel(container, at));
    },
    isForFinger(id) {
      const { selection } = props().view;
      return selection.kind === "entity"
        ? selection.id === id
        : selection.kind === "entities" && selection.ids.includes(id);
    },
    onDrag(id, from, to) {
      grabbed ??= placesOf(picture, draggedWith(id, props().view.selection));
      dropped = movePlaces(picture, grabbed, from, to);
      hold(dropped);
    },
    onDrop() {
      if (dropped) props().onPin(dropped);
      grabbed = undefined;
      dropped = undefined;
    },
    drawsLasso: () => props().tool === "lasso",
    onLasso: (around) => lasso.show(around),
    onLassoEnd(around, how) {
      lasso.show([]);
      props().onLasso(entitiesWithin(picture, around), how);
    },
  };
}

function targetOf(picture: Picture, picked: Picked): MenuTarget {
  if (picked.kind === "none") return { kind: "canvas" };
  if (picked.kind !== "bundle") return picked;
  const { key, from, to, statements } = picked.bundle;
  const { entities } = picture.frame().scene.index;
  const [first, second] = [entities[from]?.id, entities[to]?.id];
  if (first === undefined || second === undefined) return { kind: "canvas" };
  return { kind: "bundle", key, ends: [first, second], count: statements.length };
}

function aroundPixel(container: HTMLElement, { x, y }: Pixel) {
  const { left, top } = container.getBoundingClientRect();
  return { x: x + left, y: y + top, width: 1, height: 1 };
}

/** The drawn entities whose middle lies within a line, the best connected first. */
function entitiesWithin(picture: Picture, line: readonly Pixel[]): EntityId[] {
  const frame = picture.frame();
  const { index, drawn } = frame.scene;
  return index.byDegree.flatMap((at) => {
    const entity = index.entities[at];
    return entity && drawn.entities[at] && isWithinLine(discOf(frame, at), line) ? [entity.id] : [];
  });
}
