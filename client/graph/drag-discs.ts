import type { EntityId } from "../../core/entity.ts";
import { pickedEntities } from "../state/picked-entities.ts";
import type { Selection } from "../state/view-state.ts";
import type { Pixel } from "./follow-pointer.ts";
import type { Picture } from "./picture.ts";
import { type PlacesById, placeOf } from "./scene/places.ts";

/** Where entities stand in the coordinates of the layout. */
export function placesOf({ frame }: Picture, ids: readonly EntityId[]): PlacesById {
  const { index, places, stretch } = frame().scene;
  return Object.fromEntries(
    ids.flatMap((id) => {
      const at = index.entityAt.get(id);
      if (at === undefined) return [];
      const { x, y } = placeOf(places, at);
      return [[id, { x: x / (stretch?.x ?? 1), y: y / (stretch?.y ?? 1) }]];
    }),
  );
}

/** Whom dragging a disc takes along: all that are selected together with it. */
export function draggedWith(id: EntityId, selection: Selection): readonly EntityId[] {
  const picked = pickedEntities(selection);
  return picked.includes(id) ? picked : [id];
}

/** Where the places come to lie when the pointer goes from one pixel to another. */
export function movePlaces(picture: Picture, places: PlacesById, from: Pixel, to: Pixel): PlacesById {
  const start = picture.placeAt(from.x, from.y);
  const end = picture.placeAt(to.x, to.y);
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x + end.x - start.x, y: y + end.y - start.y }]),
  );
}
