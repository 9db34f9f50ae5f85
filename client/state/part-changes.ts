import type { Overview } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import type { Density } from "../graph/scene/drawn-graph.ts";
import { type GraphIndex, otherEnd } from "../graph/scene/graph-index.ts";
import { passingGraph } from "../graph/scene/passing-graph.ts";
import type { PlacesById } from "../graph/scene/places.ts";
import { rankNeighbours } from "../graph/scene/rank-neighbours.ts";
import { drawnPart } from "./drawn-part.ts";
import type { Ego, Expansion, Part, ViewState } from "./view-state.ts";
import { indexOf } from "./visible-part.ts";

/** How many neighbours one step of expanding brings. */
export const STEP = 12;

/** What is asked to come: neighbours of an entity, of one relation and direction where given. */
export type Wanted = Pick<Expansion, "of" | "predicate" | "direction">;

/**
 * The neighbours of an entity that filters leave and the canvas does not draw, the most important first, by number: what
 * a badge counts and what expanding brings.
 */
export function hiddenNeighbours(
  overview: Overview,
  view: ViewState,
  wanted: Wanted,
  density: Density = "full",
): number[] {
  const index = indexOf(overview);
  const root = index.entityAt.get(wanted.of);
  if (root === undefined) return [];
  const drawn = drawnPart(overview, view, density);
  const passing = passingGraph(index, view.filters);
  return rankNeighbours(index, root, wanted).filter(
    (at) => !drawn.entities[at] && leadsTo(index, passing.statements, root, at, wanted),
  );
}

/** Whether a statement that passes joins the two, of the relation and direction that are wanted. */
function leadsTo(
  index: GraphIndex,
  passing: Uint8Array,
  root: number,
  other: number,
  { predicate, direction }: Wanted,
): boolean {
  return (index.incident[other] ?? []).some(
    (statement) =>
      passing[statement] === 1 &&
      otherEnd(index, statement, other) === root &&
      (predicate === undefined || index.statements[statement]?.predicate === predicate) &&
      (direction === undefined || (index.subjects[statement] === root) === (direction === "out")),
  );
}

/** The part with the next `count` neighbours in it; those hidden by hand come back when their turn comes. */
export function expand(
  overview: Overview,
  view: ViewState,
  wanted: Wanted,
  { count = STEP, density = "full" }: { readonly count?: number; readonly density?: Density } = {},
): Part {
  const index = indexOf(overview);
  const root = index.entityAt.get(wanted.of);
  if (root === undefined) return view.part;
  const coming = new Set(hiddenNeighbours(overview, view, wanted, density).slice(0, count));
  const ranked = rankNeighbours(index, root, wanted);
  const last = ranked.findLastIndex((at) => coming.has(at));
  const before = view.part.expansions.find((each) => isSame(each, wanted));
  const most = Math.max(last + 1, before?.most ?? 0);
  const asked = new Set([wanted.of, ...[...coming].flatMap((at) => index.entities[at]?.id ?? [])]);
  const unhidden = view.part.hidden.filter((id) => asked.has(id));
  const back = [...(before?.back ?? []), ...unhidden];
  const next: Expansion = { ...wanted, most, ...(back.length > 0 && { back }) };
  return {
    ...view.part,
    expansions: [...view.part.expansions.filter((each) => !isSame(each, wanted)), next],
    hidden: view.part.hidden.filter((id) => !asked.has(id)),
  };
}

/** The part as it was before neighbours of the entity were asked for: whom expanding took out of hiding goes back there. */
export function collapse(part: Part, of: EntityId): Part {
  const gone = part.expansions.filter((each) => each.of === of);
  // Who is alone in the picture because all others were hidden stays.
  const root = part.base === "none" ? gone.filter((each) => !each.predicate && !each.direction) : [];
  return {
    ...part,
    expansions: [
      ...part.expansions.filter((each) => each.of !== of),
      ...root.slice(0, 1).map(() => ({ of, most: 0 })),
    ],
    hidden: [...new Set([...part.hidden, ...gone.flatMap(({ back }) => back ?? [])])],
  };
}

/** Whether neighbours of the entity were asked for. */
export const isExpanded = (part: Part, id: EntityId): boolean =>
  part.expansions.some(({ of, most }) => of === id && most > 0);

/** The part without any neighbours that were asked for. */
export function collapseAll(part: Part): Part {
  return [...new Set(part.expansions.map(({ of }) => of))].reduce(collapse, part);
}

export const unhide = (part: Part): Part => ({ ...part, hidden: [] });

export function hide(part: Part, ids: readonly EntityId[]): Part {
  return { ...part, hidden: [...new Set([...part.hidden, ...ids])] };
}

/** Only these entities, each ready to be expanded. */
export function hideOthers(part: Part, ids: readonly EntityId[]): Part {
  return {
    base: "none",
    expansions: ids.map((of) => ({ of, most: 0 })),
    hidden: [],
    pins: part.pins,
  };
}

/** The part around one entity. */
export function showAround(part: Part, ego: Ego): Part {
  return { base: part.base, ego, expansions: [], hidden: [], pins: part.pins };
}

/** The same surroundings with another depth or direction; what was expanded and hidden in them stays so. */
export function changeAround(part: Part, change: Partial<Pick<Ego, "depth" | "direction">>): Part {
  return part.ego ? { ...part, ego: { ...part.ego, ...change } } : part;
}

/** The base again instead of what is around one entity. */
export function leaveAround({ ego: _, ...part }: Part): Part {
  return part;
}

/** All entities that the filters leave, or the best connected of them: what was expanded and hidden is forgotten. */
export function showBase(part: Part, base: "best" | "all"): Part {
  return { base, expansions: [], hidden: [], pins: part.pins };
}

export function pin(part: Part, places: PlacesById): Part {
  return { ...part, pins: { ...part.pins, ...places } };
}

export function unpin(part: Part, ids: readonly EntityId[]): Part {
  const gone = new Set<string>(ids);
  return { ...part, pins: Object.fromEntries(Object.entries(part.pins).filter(([id]) => !gone.has(id))) };
}

/** Brings an entity that is not drawn, with the best of its neighbours, so that whoever opened it sees where it stands. */
export function bringIn(overview: Overview, view: ViewState, id: EntityId): Part {
  const index = indexOf(overview);
  const at = index.entityAt.get(id);
  if (at === undefined || drawnPart(overview, view, "full").entities[at]) return view.part;
  return expand(overview, view, { of: id });
}

const isSame = (a: Wanted, b: Wanted): boolean =>
  a.of === b.of && a.predicate === b.predicate && a.direction === b.direction;
