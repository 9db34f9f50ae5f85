import type { CommonResult, PathsResult } from "../../core/api.ts";
import type { Focus, Route } from "../graph/scene/focus.ts";
import { encodeSelection } from "./address/selection-address.ts";
import type { AppState } from "./app-state.ts";
import { PATHS_AT_ONCE } from "./connections.ts";
import type { PathsSelection, Selection } from "./view-state.ts";

type Given = Pick<AppState, "view" | "connections">;

let last: { readonly made: Focus | undefined; readonly by: readonly unknown[] } | undefined;

/** What the canvas shows of the answer to the question that is open; the same object as long as it says the same. */
export function focusOf({ view: { selection }, connections }: Given): Focus | undefined {
  const by = [selection, connections.answer, connections.listed, connections.pointed];
  if (last && by.every((each, index) => each === last?.by[index])) return last.made;
  const made = makeFocus(selection, connections);
  last = { made, by };
  return made;
}

function makeFocus(selection: Selection, connections: AppState["connections"]): Focus | undefined {
  const { answer, pointed } = connections;
  if (selection.kind === "paths" && answer?.kind === "paths") {
    const { from, to, chosen } = selection;
    // While another answer is on its way the last one stays, if it is about the same two.
    if (!from || !to || !isAbout(answer.result, from, to)) return undefined;
    const listed = listedPaths(connections, selection);
    return {
      ends: [from, to],
      routes: routesOfPaths(answer.result, listed),
      chosen: Math.min(chosen, answer.result.paths.length - 1),
      pointed,
      lines: "first",
      key: `${keyOf({ ...selection, chosen: 0 })} ${listed}`,
    };
  }
  if (selection.kind === "common" && answer?.kind === "common") {
    if (answer.result.entities.some(({ id }) => !selection.ids.includes(id))) return undefined;
    const routes = routesOfCommon(answer.result);
    return {
      ends: selection.ids,
      routes,
      chosen: undefined,
      pointed,
      lines: routes.flatMap(({ steps }) => steps.flat()).length > MOST_LINES ? "first" : "all",
      key: keyOf(selection),
    };
  }
  return undefined;
}

/** How many paths are listed: at least as many as lead up to the chosen one. */
export function listedPaths({ listed }: AppState["connections"], { chosen }: PathsSelection): number {
  return Math.max(listed, Math.ceil((chosen + 1) / PATHS_AT_ONCE) * PATHS_AT_ONCE);
}

function isAbout({ paths, entities }: PathsResult, from: string, to: string): boolean {
  const [path] = paths;
  if (path) return path.entities[0] === from && path.entities.at(-1) === to;
  return [from, to].every((end) => entities.some(({ id }) => id === end));
}

const pathRoutes = new WeakMap<PathsResult, Map<number, readonly Route[]>>();

/** The same array for the same answer, so that the drawing knows that nothing changed. */
function routesOfPaths(result: PathsResult, listed: number): readonly Route[] {
  const known = pathRoutes.get(result) ?? new Map<number, readonly Route[]>();
  pathRoutes.set(result, known);
  const made =
    known.get(listed) ??
    result.paths.slice(0, listed).map(({ entities, steps }) => ({
      entities,
      steps: steps.map(({ statements }) => statements.map(({ id }) => id)),
    }));
  known.set(listed, made);
  return made;
}

const commonRoutes = new WeakMap<CommonResult, readonly Route[]>();

/** As many shared entities as can be told apart on the canvas, and as many lines. */
export const MOST_DRAWN = 16;
const MOST_LINES = 48;

function routesOfCommon(result: CommonResult): readonly Route[] {
  const made =
    commonRoutes.get(result) ??
    result.common.slice(0, MOST_DRAWN).map(({ entity, links }) => ({
      entities: [entity.id, ...links.map(({ id }) => id)],
      steps: links.map(({ statements }) => statements.map(({ id }) => id)),
    }));
  commonRoutes.set(result, made);
  return made;
}

const keyOf = (selection: Selection): string => JSON.stringify(encodeSelection(selection));
