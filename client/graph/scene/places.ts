import type { EntityId } from "../../../core/entity.ts";
import type { Place } from "../../state/view-state.ts";
import type { GraphIndex } from "./graph-index.ts";

/** Places of all entities in graph coordinates: x of entity `at` stands at 2·at, its y behind it. */
export type Places = Float32Array;

/** Places given by the id of the entity. */
export type PlacesById = Readonly<Record<EntityId, Place>>;

/** What the places of the map are multiplied by, so that the graph fills the window. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
}

export const noStretch: Stretch = { x: 1, y: 1 };

export interface PlacesInput {
  readonly index: GraphIndex;
  /** What a layout made; absent: the map that came with the graph. */
  readonly base: Places | undefined;
  /** Later ones win. As in the layout, before it is stretched: a pin means the same place in every window. */
  readonly pins: readonly PlacesById[];
  readonly stretch: Stretch;
}

/** Where everything stands: pins over the layout, stretched last. */
export function computePlaces({ index, base, pins, stretch }: PlacesInput): Places {
  const places = Float32Array.from(base ?? mapOf(index));
  for (const [id, { x, y }] of pins.flatMap((each) => Object.entries(each))) {
    const at = index.entityAt.get(id);
    if (at !== undefined) places.set([x, y], at * 2);
  }
  if (stretch.x === 1 && stretch.y === 1) return places;
  return places.map((value, at) => value * (at % 2 === 0 ? stretch.x : stretch.y));
}

export const placeOf = (places: Places, at: number): Place => ({
  x: places[at * 2] ?? 0,
  y: places[at * 2 + 1] ?? 0,
});

const maps = new WeakMap<GraphIndex, Places>();

/** The places that came with the graph. */
export function mapOf(index: GraphIndex): Places {
  const map =
    maps.get(index) ?? Float32Array.from(index.entities.flatMap(({ position: { x, y } }) => [x, y]));
  maps.set(index, map);
  return map;
}
