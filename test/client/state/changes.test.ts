import { expect, test } from "vitest";
import { answer, closeStatement, open, restore, select, setFilters } from "../../../client/state/changes.ts";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { hideOthers } from "../../../client/state/part-changes.ts";
import { initialView, type Selection } from "../../../client/state/view-state.ts";
import { EntityId } from "../../../core/entity.ts";
import { StatementId } from "../../../core/statement.ts";
import { smallOverview } from "../small-overview.ts";

const zhipu = EntityId.parse("company:zhipu");
const entity: Selection = { kind: "entity", id: zhipu };
const statement: Selection = { kind: "statement", id: StatementId.parse("s1") };
const start = () => createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light").getState();

test("selecting waits for details, forgets what was pointed at and ends the questions", () => {
  const state = select({ ...start(), hovered: entity }, entity);
  expect(state.view.selection).toEqual(entity);
  expect(state.details).toEqual({ status: "loading" });
  expect(state.hovered).toEqual({ kind: "none" });
  expect(state.questionsAreOpen).toBe(false);
  expect(state.focusRequests).toBe(0);
});

test("selecting what is selected changes nothing", () => {
  const state = select(start(), entity);
  expect(select(state, { ...entity })).toBe(state);
});

test("what a panel opens takes the focus along", () => {
  expect(open(start(), entity).focusRequests).toBe(1);
});

test("from a statement one comes back to the entity that it was opened from", () => {
  const state = open(open(start(), entity), statement);
  expect(state.origin).toBe(zhipu);
  expect(closeStatement(state, EntityId.parse("person:an")).view.selection).toEqual(entity);
});

test("from a statement that a link opened one comes to its subject", () => {
  const an = EntityId.parse("person:an");
  expect(closeStatement(open(start(), statement), an).view.selection).toEqual({ kind: "entity", id: an });
});

test("an answer reveals its group until something else is opened", () => {
  const state = answer(start(), zhipu, { predicate: "resigned_from", side: "object" });
  expect(state.reveal).toEqual({ predicate: "resigned_from", side: "object" });
  expect(select(state, { kind: "none" }).reveal).toBeUndefined();
});

test("an address takes over selection, filters and camera", () => {
  const view = { ...initialView, selection: entity, camera: { x: 0.1, y: 0.2, ratio: 0.3 } };
  expect(restore(start(), view).view).toEqual(view);
});

test("filtering keeps the selection", () => {
  const filters = { ...initialView.filters, hiddenTypes: ["person" as const] };
  expect(setFilters(open(start(), entity), filters).view).toEqual({
    ...initialView,
    selection: entity,
    filters,
  });
});

test("an answer draws all that it speaks of", () => {
  const alone = { ...initialView, part: hideOthers(initialView.part, [EntityId.parse("company:north")]) };
  const state = { ...start(), load: { status: "ready", overview: smallOverview }, view: alone } as const;
  const { part } = answer(state, EntityId.parse("company:north"), {
    predicate: "resigned_from",
    side: "object",
  }).view;
  expect(part.expansions).toContainEqual({
    of: "company:north",
    predicate: "resigned_from",
    direction: "in",
    most: 3,
  });
});
