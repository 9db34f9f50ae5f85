import type { EntityId } from "../../core/entity.ts";
import type { Label } from "../../core/ontology/entity-type.ts";
import type { Density } from "../graph/scene/drawn-graph.ts";
import { nameOfEntity } from "../graph/scene/name-of-entity.ts";
import type { PlacesById } from "../graph/scene/places.ts";
import type { AppState, Notice } from "./app-state.ts";
import { mustWait, wait } from "./beyond/awaited.ts";
import { select, setPart } from "./changes.ts";
import { drawnPart } from "./drawn-part.ts";
import {
  changeAround,
  collapse,
  expand,
  hiddenNeighbours,
  hide,
  hideOthers,
  pin,
  STEP,
  showAround,
  unpin,
  type Wanted,
} from "./part-changes.ts";
import { MOST_PICKED, pickedEntities, selectionOf } from "./picked-entities.ts";
import type { Ego } from "./view-state.ts";
import { indexOf } from "./visible-part.ts";

/**
 * Brings the next neighbours that are wanted, the most important first, and says how many came; once the page holds them, where it does
 * not yet.
 */
export function expandEntity(
  state: AppState,
  wanted: Wanted,
  density: Density,
  count: number = STEP,
): AppState {
  return mustWait(state, [wanted.of])
    ? wait(state, { kind: "expand", ids: [wanted.of], wanted, density, count })
    : expandHeld(state, wanted, density, count);
}

/** The same with the neighbours that the page holds. */
export function expandHeld(state: AppState, wanted: Wanted, density: Density, count: number): AppState {
  if (state.load.status !== "ready") return state;
  const { overview } = state.load;
  const waiting = hiddenNeighbours(overview, state.view, wanted, density).length;
  const name = nameIn(state, wanted.of);
  if (!name) return state;
  const { en, zh } = name;
  if (waiting === 0) {
    return tell(state, {
      text: { en: `All neighbours of ${en} are shown`, zh: `${zh}的相邻实体已全部显示` },
      canUndo: false,
    });
  }
  const came = Math.min(count, waiting);
  const part = expand(overview, state.view, wanted, { count, density });
  return tell(setPart(state, part), {
    text: {
      en: `${came} of ${waiting} added around ${en}`,
      zh: `已添加${zh}的 ${came} 个相邻实体（共 ${waiting} 个未显示）`,
    },
    canUndo: true,
  });
}

/** Expands each of several entities by one step. */
export function expandEntities(state: AppState, ids: readonly EntityId[], density: Density): AppState {
  const [first] = ids;
  if (ids.length === 1 && first !== undefined) return expandEntity(state, { of: first }, density);
  return mustWait(state, ids)
    ? wait(state, { kind: "expandEach", ids, density })
    : expandHeldEach(state, ids, density);
}

/** The same with the neighbours that the page holds. */
export function expandHeldEach(state: AppState, ids: readonly EntityId[], density: Density): AppState {
  const before = countDrawn(state, density);
  const expanded = ids.reduce(
    (current, of) =>
      current.load.status === "ready"
        ? setPart(current, expand(current.load.overview, current.view, { of }, { density }))
        : current,
    state,
  );
  const came = countDrawn(expanded, density) - before;
  if (came === 0) {
    return tell(state, {
      text: {
        en: `All neighbours of these ${ids.length} are shown`,
        zh: `这 ${ids.length} 个实体的相邻实体已全部显示`,
      },
      canUndo: false,
    });
  }
  return tell(expanded, {
    text: {
      en: `${came} added around ${ids.length} entities`,
      zh: `已为 ${ids.length} 个实体添加 ${came} 个相邻实体`,
    },
    canUndo: true,
  });
}

export function collapseEntities(state: AppState, ids: readonly EntityId[]): AppState {
  return setPart(state, ids.reduce(collapse, state.view.part));
}

/** Takes entities off the canvas, and out of the selection. */
export function hideEntities(state: AppState, ids: readonly EntityId[]): AppState {
  if (ids.length === 0) return state;
  const left = pickedEntities(state.view.selection).filter((id) => !ids.includes(id));
  const isTouched = left.length < pickedEntities(state.view.selection).length;
  const hidden = setPart(state, hide(state.view.part, ids));
  const next = isTouched || isBetween(state, ids) ? select(hidden, selectionOf(left)) : hidden;
  const [first] = ids;
  const name = ids.length === 1 && first !== undefined ? nameIn(state, first) : undefined;
  return tell(next, {
    text: {
      en: `${name?.en ?? ids.length} hidden`,
      zh: name ? `已隐藏${name.zh}` : `已隐藏 ${ids.length} 个`,
    },
    canUndo: true,
  });
}

/** Whether the statement that is open has one of the entities as an end: it would keep them on the canvas. */
function isBetween({ load, view: { selection } }: AppState, ids: readonly EntityId[]): boolean {
  if (selection.kind !== "statement" || load.status !== "ready") return false;
  const index = indexOf(load.overview);
  const statement = index.statements[index.statementAt.get(selection.id) ?? -1];
  return statement !== undefined && (ids.includes(statement.subject) || ids.includes(statement.object));
}

export const hideAllBut = (state: AppState, ids: readonly EntityId[]): AppState =>
  ids.length === 0 ? state : setPart(state, hideOthers(state.view.part, ids));

/** Shows what is around an entity up to a number of steps; around the same one it keeps the direction. */
export function showSteps(state: AppState, of: EntityId, depth: Ego["depth"]): AppState {
  const { part } = state.view;
  if (part.ego?.of === of) return setPart(state, changeAround(part, { depth }));
  return setPart(state, showAround(part, { of, depth, direction: part.ego?.direction ?? "both" }));
}

export const pinEntities = (state: AppState, places: PlacesById): AppState =>
  Object.keys(places).length === 0 ? state : setPart(state, pin(state.view.part, places));

/** Pins entities where they stand, or, where all of them are pinned, lets them go. */
export function togglePins(state: AppState, places: PlacesById): AppState {
  const ids = Object.keys(places) as EntityId[];
  const arePinned = ids.length > 0 && ids.every((id) => state.view.part.pins[id]);
  return arePinned ? setPart(state, unpin(state.view.part, ids)) : pinEntities(state, places);
}

/** Selects entities, alone or beside those that are selected; says so where they are more than can be selected. */
export function pickEntities(state: AppState, ids: readonly EntityId[], how: "alone" | "added"): AppState {
  const all = how === "added" ? [...pickedEntities(state.view.selection), ...ids] : ids;
  const selected = select(state, selectionOf(all));
  if (new Set(all).size <= MOST_PICKED) return selected;
  return tell(selected, {
    text: {
      en: `The first ${MOST_PICKED} of ${all.length} are selected`,
      zh: `已选中 ${all.length} 个中的前 ${MOST_PICKED} 个`,
    },
    canUndo: false,
  });
}

/** Selects all that is drawn, the best connected first. */
export function pickAll(state: AppState, density: Density): AppState {
  if (state.load.status !== "ready") return state;
  const index = indexOf(state.load.overview);
  const { entities } = drawnPart(state.load.overview, state.view, density);
  const drawn = index.byDegree.filter((at) => entities[at] === 1);
  return pickEntities(
    state,
    drawn.flatMap((at) => index.entities[at]?.id ?? []),
    "alone",
  );
}

/** Both names of an entity; one that it lacks is the other. */
function nameIn({ load }: AppState, id: EntityId): Label | undefined {
  if (load.status !== "ready") return undefined;
  const index = indexOf(load.overview);
  const card = index.entities[index.entityAt.get(id) ?? -1];
  return card && { en: nameOfEntity(card, "en"), zh: nameOfEntity(card, "zh") };
}

export const tell = (state: AppState, notice: Notice): AppState => ({ ...state, notice });

function countDrawn({ load, view }: AppState, density: Density): number {
  return load.status === "ready" ? drawnPart(load.overview, view, density).entityCount : 0;
}
