import type { EntityId } from "../../core/entity.ts";
import type { Camera } from "../state/view-state.ts";
import { extentOf, nearNeighbours } from "./extent-of.ts";
import { fitCamera } from "./fit-camera.ts";
import { besideMinimap } from "./minimap-room.ts";
import type { Picture } from "./picture.ts";

/** What the camera is to show until the user moves it: it shows it again when the free rectangle changes. */
export type Goal =
  | { readonly kind: "all" }
  | { readonly kind: "around"; readonly id: EntityId }
  | { readonly kind: "pair"; readonly ends: readonly number[] }
  | { readonly kind: "group"; readonly entities: readonly number[] }
  | { readonly kind: "free" };

/** A phone has smaller discs and fewer names, and less room that could be left free around them. */
const COMPACT_MARGIN = 0.54;

/** The camera that shows the goal, where `whole` shows everything; none where it is free. */
export function showGoal(picture: Picture, goal: Goal, whole: Camera | undefined): Camera | undefined {
  const ratio = whole?.ratio ?? 1;
  switch (goal.kind) {
    case "all":
      return whole;
    case "around":
      return showAround(picture, goal.id) ?? whole;
    case "group":
      return showGroup(picture, goal.entities, ratio / 7, 84);
    case "pair":
      return showGroup(picture, goal.ends, ratio / 3, 64);
    case "free":
      return undefined;
  }
}

/** The camera that shows everything that is drawn. */
export function showAll(picture: Picture): Camera | undefined {
  const { drawn, index } = picture.frame().scene;
  const entities = [...index.entities.keys()].filter((at) => drawn.entities[at]);
  return show(picture, entities, { nearest: 0.02, margin: 44, isAll: true });
}

/** The camera that shows an entity with the neighbours that are near it. */
export function showAround(picture: Picture, id: EntityId): Camera | undefined {
  const { index, drawn } = picture.frame().scene;
  const at = index.entityAt.get(id);
  if (at === undefined) return undefined;
  const near = nearNeighbours(picture, at, (statement) => drawn.statements[statement] === 1);
  return showGroup(picture, [at, ...near], (showAll(picture)?.ratio ?? 1) / 5, 64);
}

/** The camera that shows all of the entities, no nearer than a ratio, with so many px around them. */
export const showGroup = (
  picture: Picture,
  entities: readonly number[],
  nearest: number,
  margin: number,
): Camera | undefined => show(picture, entities, { nearest, margin, isAll: false });

interface Showing {
  readonly nearest: number;
  readonly margin: number;
  readonly isAll: boolean;
}

function show(picture: Picture, entities: readonly number[], { nearest, margin, isAll }: Showing) {
  const { sigma } = picture;
  const extent = extentOf(picture, entities);
  if (!extent) return undefined;
  const state = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
  const from = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState: state });
  const to = sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState: state });
  const frame = picture.frame();
  const isCompact = frame.scene.density === "compact";
  return fitCamera({
    extent,
    ...sigma.getDimensions(),
    // Only where all is in view there is no minimap to fit beside.
    insets: isAll || isCompact ? frame.insets : besideMinimap(frame),
    scale: to.x - from.x,
    margin: isCompact ? Math.ceil(margin * COMPACT_MARGIN) : margin,
    nearest,
  });
}
