import { beforeAll, expect, test } from "vitest";
import { generateSnapshot } from "../../../bench/generated-graph/generate-snapshot.ts";
import { seededRandom } from "../../../builder/measure/seeded-random.ts";
import { drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import type { AppState } from "../../../client/state/app-state.ts";
import { answer, open, select, setFilters, setPart, travel } from "../../../client/state/changes.ts";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import {
  collapseEntities,
  expandEntities,
  expandEntity,
  hideAllBut,
  hideEntities,
  pickEntities,
  pinEntities,
  showSteps,
  togglePins,
} from "../../../client/state/explore-changes.ts";
import {
  isolateType,
  noFilters,
  toggleCommunity,
  togglePredicate,
  toggleStatus,
  toggleType,
  withBound,
} from "../../../client/state/filter-changes.ts";
import { followHistory } from "../../../client/state/follow-history.ts";
import { redo, undo } from "../../../client/state/history.ts";
import { chooseLayout } from "../../../client/state/layout-run.ts";
import { collapseAll, leaveAround, showBase, unhide } from "../../../client/state/part-changes.ts";
import { withTime } from "../../../client/state/time-changes.ts";
import { decodeView, encodeView } from "../../../client/state/view-address.ts";
import { initialView, type ViewState } from "../../../client/state/view-state.ts";
import { indexOf } from "../../../client/state/visible-part.ts";
import type { Overview } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { statuses } from "../../../core/graph/statement-status.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import { createMemoryStore } from "../../../server/stores/memory-store.ts";

const STEPS = 60;
const languages = { simplify: (text: string) => text, read: () => [] };

let overview: Overview;
beforeAll(async () => {
  const snapshot = generateSnapshot({ nodes: 400, edges: 1200, seed: 3 });
  overview = await createMemoryStore(snapshot, { languages }).overview();
});

/** Something that a reader may do to the picture. */
type Deed = (state: AppState, pick: Picker) => AppState;

interface Picker {
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly entity: () => EntityId;
}

const filter =
  (change: (filters: ViewState["filters"], pick: Picker) => ViewState["filters"]): Deed =>
  (state, pick) =>
    setFilters(state, change(state.view.filters, pick));
const months = ["2019", "2021-03", "2023-07", "2024", "2025-11"];

const deeds: Readonly<Record<string, Deed>> = {
  expand: (state, { entity }) => expandEntity(state, { of: entity() }, "full"),
  "expand one relation": (state, { one, entity }) =>
    expandEntity(
      state,
      { of: entity(), predicate: one(predicateIds), direction: one(["out", "in"] as const) },
      "full",
    ),
  "expand several": (state, { entity }) => expandEntities(state, [entity(), entity()], "full"),
  collapse: (state, { one, entity }) =>
    collapseEntities(state, [one([entity(), ...state.view.part.expansions.map(({ of }) => of)])]),
  "collapse all": (state) => setPart(state, collapseAll(state.view.part)),
  hide: (state, { entity }) => hideEntities(state, [entity()]),
  "hide the others": (state, { entity }) => hideAllBut(state, [entity(), entity()]),
  "unhide all": (state) => setPart(state, unhide(state.view.part)),
  pin: (state, { one, entity }) =>
    pinEntities(state, { [entity()]: { x: one([1, 20, 300]), y: one([4, 50]) } }),
  "pin or let go": (state, { one, entity }) =>
    togglePins(state, {
      [one([entity(), ...(Object.keys(state.view.part.pins) as EntityId[])])]: { x: 7, y: 8 },
    }),
  surroundings: (state, { one, entity }) => showSteps(state, entity(), one([1, 2, 3] as const)),
  "leave surroundings": (state) => setPart(state, leaveAround(state.view.part)),
  "show all or the best": (state, { one }) => setPart(state, showBase(state.view.part, one(["all", "best"]))),
  type: filter((filters, { one }) => toggleType(filters, one(entityTypeIds))),
  "one type": filter((filters, { one }) => isolateType(filters, one(entityTypeIds))),
  relation: filter((filters, { one }) => togglePredicate(filters, one(predicateIds))),
  status: filter((filters, { one }) => toggleStatus(filters, one(statuses))),
  community: filter((filters, { one }) => toggleCommunity(filters, one([0, 1, 2]))),
  confidence: filter((filters, { one }) => withBound(filters, "minConfidence", one([0.3, 0.6, undefined]))),
  links: filter((filters, { one }) => withBound(filters, "minDegree", one([1, 2, 5, undefined]))),
  time: filter((filters, { one }) => withTime(filters, { from: one(months), to: "2026" })),
  "as of": filter((filters, { one }) => withTime(filters, { asOf: one(months) })),
  "reset filters": filter(() => noFilters),
  layout: (state, { one }) => chooseLayout(state, one(["map", "circular", "radial", "forceatlas2"])),
  pick: (state, { entity }) => pickEntities(state, [entity(), entity(), entity()], "alone"),
  open: (state, { entity }) => open(state, { kind: "entity", id: entity() }),
  answer: (state, { one, entity }) =>
    answer(state, entity(), { predicate: one(predicateIds), side: one(["subject", "object"] as const) }),
  "select nothing": (state) => select(state, { kind: "none" }),
};

/** What is drawn of a view, without what is only drawn because it is selected. */
function pictureOf(view: ViewState): readonly number[] {
  const { entities, statements } = drawnGraph(
    indexOf(overview),
    { ...view, selection: { kind: "none" } },
    "full",
  );
  return [...entities, ...statements];
}

function play(seed: number) {
  const store = createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light");
  store.setState({ load: { status: "ready", overview } });
  let time = 0;
  followHistory(store, () => (time += 1000));
  const random = seededRandom(seed);
  const pick: Picker = {
    one: (items) => items[Math.floor(random() * items.length)] as (typeof items)[number],
    entity: () => pick.one(overview.entities).id,
  };
  const seen: ViewState[] = [];
  const done = new Set<string>();
  for (let tries = 0; seen.length < STEPS && tries < 1000; tries += 1) {
    const before = store.getState();
    const name = pick.one(Object.keys(deeds));
    store.setState((state) => (deeds[name] as Deed)(state, pick), true);
    if (store.getState().history.past.length === before.history.past.length) continue;
    seen.push(before.view);
    done.add(name);
  }
  return { store, seen, done };
}

test.each([1, 2, 3, 4, 5, 6])(
  "whatever was done, undoing all leads to where it began, and doing it again to the end (seed %i)",
  (seed) => {
    const { store, seen, done } = play(seed);
    expect(seen).toHaveLength(STEPS);
    expect(done.size).toBeGreaterThan(15);
    const end = store.getState().view;
    const pictures = seen.map(pictureOf);
    for (let at = STEPS - 1; at >= 0; at -= 1) {
      store.setState((state) => travel(state, undo), true);
      expect(store.getState().view).toEqual(seen[at]);
      expect(pictureOf(store.getState().view)).toEqual(pictures[at]);
    }
    expect(store.getState().history.past).toEqual([]);
    expect(pictureOf(store.getState().view)).toEqual(pictureOf(initialView));
    for (let at = 1; at <= STEPS; at += 1) {
      store.setState((state) => travel(state, redo), true);
      expect(store.getState().view).toEqual(seen[at] ?? end);
    }
    expect(store.getState().history.future).toEqual([]);
    expect(pictureOf(store.getState().view)).toEqual(pictureOf(end));
  },
);

test.each([11, 12, 13])("a link restores whatever was done (seed %i)", (seed) => {
  const { store, seen } = play(seed);
  for (const view of [...seen, store.getState().view]) {
    const again = decodeView(encodeView(view));
    expect(pictureOf(again)).toEqual(pictureOf(view));
  }
});
