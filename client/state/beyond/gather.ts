import type { Overview } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { ask } from "../ask.ts";
import { type Found, holds, noteGathered } from "./graft.ts";

/** Whose surroundings are wanted, so many steps far: 0 is the entities alone. */
export interface Wish {
  readonly ids: readonly EntityId[];
  readonly steps: 0 | 1 | 2 | 3;
}

// Of a hub only the best connected neighbours can be drawn at all.
const MOST_AROUND = 500;
const MOST_BETWEEN = 5000;
// An address has its length.
const IDS_AT_ONCE = 100;

/**
 * Asks the server for what the wishes want and the overview does not hold, and for all that links these to it. Where the server
 * does not answer, what it told before that is found; `isWhole` says whether it told all. Rejects only when the signal aborts.
 */
export async function gather(
  overview: Overview,
  wishes: readonly Wish[],
  signal?: AbortSignal,
): Promise<Found & { readonly isWhole: boolean }> {
  const found = await Promise.all(
    wishes.flatMap(({ ids, steps }) =>
      inPieces(ids).map(async (piece) => {
        const answer = await around(piece, steps, MOST_AROUND * Math.max(1, steps), signal);
        if (answer) noteGathered(overview, piece, steps);
        return answer;
      }),
    ),
  );
  const told = found.flatMap((each) => each ?? []);
  const entities = told.flatMap((each) => each.entities);
  const newcomers = [...new Set(entities.map(({ id }) => id))].filter((id) => !holds(overview, id));
  // What they say of each other was told; what links them to the rest was not.
  const links = await Promise.all(inPieces(newcomers).map((piece) => around(piece, 1, MOST_BETWEEN, signal)));
  const statements = [...told, ...links.flatMap((each) => each ?? [])].flatMap((each) => each.statements);
  const isWhole = [...found, ...links].every((each) => each !== undefined);
  return { entities, statements, isWhole };
}

async function around(ids: readonly EntityId[], depth: number, limit: number, signal?: AbortSignal) {
  const answer = await ask("subgraph", { params: {}, query: { ids: [...ids], depth, limit } }, signal);
  return answer.ok ? answer.result : undefined;
}

const inPieces = (ids: readonly EntityId[]): EntityId[][] =>
  Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, piece) =>
    ids.slice(piece * IDS_AT_ONCE, (piece + 1) * IDS_AT_ONCE),
  );
