import type { EntityId } from "../../../core/entity.ts";
import type { Density } from "../../graph/scene/drawn-graph.ts";
import type { AppState, FactSide } from "../app-state.ts";
import type { Wanted } from "../part-changes.ts";
import { isGathered } from "./graft.ts";

/** Something that is done once the page holds the entities with what is around them. */
export type Awaited = { readonly ids: readonly EntityId[] } & (
  | { readonly kind: "bring" }
  | { readonly kind: "answer"; readonly reveal: FactSide }
  | { readonly kind: "expand"; readonly wanted: Wanted; readonly density: Density; readonly count: number }
  | { readonly kind: "expandEach"; readonly density: Density }
);

/** Whether the page must first ask the server what is around the entities. */
export const mustWait = ({ load }: Pick<AppState, "load">, ids: readonly EntityId[]): boolean =>
  load.status === "ready" && ids.some((id) => !isGathered(load.overview, id, 1));

export const wait = (state: AppState, awaited: Awaited): AppState => ({
  ...state,
  awaited: [...state.awaited, awaited],
});
