import { expect, test } from "vitest";
import { select, setFilters, setPart, travel } from "../../../client/state/changes.ts";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { followHistory } from "../../../client/state/follow-history.ts";
import { redo, undo } from "../../../client/state/history.ts";
import { hide } from "../../../client/state/part-changes.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { EntityId } from "../../../core/entity.ts";

function start() {
  const store = createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light");
  let time = 0;
  followHistory(store, () => time);
  return {
    store,
    pass(ms: number) {
      time += ms;
    },
    hide: (name: string) =>
      store.setState(
        (state) => setPart(state, hide(state.view.part, [EntityId.parse(`company:${name}`)])),
        true,
      ),
    undo: () => store.setState((state) => travel(state, undo), true),
    redo: () => store.setState((state) => travel(state, redo), true),
    hidden: () => store.getState().view.part.hidden,
  };
}

test("sixty steps can be taken back and done again", () => {
  const page = start();
  for (let step = 0; step < 60; step += 1) page.hide(`c${step}`);
  const last = page.store.getState().view;
  for (let step = 0; step < 60; step += 1) page.undo();
  expect(page.store.getState().view).toEqual(initialView);
  page.undo();
  for (let step = 0; step < 60; step += 1) page.redo();
  expect(page.store.getState().view).toEqual(last);
});

test("a new step forgets what could be done again", () => {
  const page = start();
  page.hide("a");
  page.undo();
  page.hide("b");
  page.redo();
  expect(page.hidden()).toEqual(["company:b"]);
});

test("selecting and moving the camera are no steps, and undo leaves the camera where it is", () => {
  const page = start();
  page.hide("a");
  const camera = { x: 0.1, y: 0.2, ratio: 0.5 };
  page.store.setState((state) => ({ ...state, view: { ...state.view, camera } }), true);
  page.store.setState((state) => select(state, { kind: "entity", id: EntityId.parse("company:b") }), true);
  expect(page.store.getState().history.past).toHaveLength(1);
  page.undo();
  expect(page.hidden()).toEqual([]);
  expect(page.store.getState().view.camera).toEqual(camera);
});

test("a bound that is dragged is one step, two drags are two", () => {
  const page = start();
  const drag = (from: string) =>
    page.store.setState((state) => setFilters(state, { ...state.view.filters, from }), true);
  for (const date of ["2020", "2021", "2022"]) {
    drag(date);
    page.pass(50);
  }
  page.pass(1000);
  drag("2023");
  expect(page.store.getState().history.past).toHaveLength(2);
  page.undo();
  expect(page.store.getState().view.filters.from).toBe("2022");
  page.undo();
  expect(page.store.getState().view.filters.from).toBeUndefined();
});
