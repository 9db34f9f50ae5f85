import type { EntityId } from "../../../core/entity.ts";
import type { StatementId } from "../../../core/statement.ts";

/** One way through the graph that stands out: a path, or what an entity shares with others. */
export interface Route {
  readonly entities: readonly EntityId[];
  /** The statements of each step, the one that is drawn for all of them first. */
  readonly steps: readonly (readonly StatementId[])[];
}

/** What an answer of the server puts on the canvas: drawn whatever the part leaves out, and all else faded. */
export interface Focus {
  /** Whom the question is about: ringed. */
  readonly ends: readonly EntityId[];
  readonly routes: readonly Route[];
  /** The route that is opened, and the one pointed at, by their place. */
  readonly chosen: number | undefined;
  readonly pointed: number | undefined;
  /** "first": one line for each step, so that a route is one line; "all": each statement has its own. */
  readonly lines: "first" | "all";
  /** Another question has another key: the camera goes where its answer is. */
  readonly key: string;
}
