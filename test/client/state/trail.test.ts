import { expect, test } from "vitest";
import { extendTrail, retraceTrail, type Trail, wayBack } from "../../../client/state/trail.ts";
import type { Selection } from "../../../client/state/view-state.ts";
import { DocumentId } from "../../../core/document.ts";
import { EntityId } from "../../../core/entity.ts";
import { StatementId } from "../../../core/statement.ts";

const none: Selection = { kind: "none" };
const zhipu: Selection = { kind: "entity", id: EntityId.parse("company:zhipu") };
const other: Selection = { kind: "entity", id: EntityId.parse("company:other") };
const left: Selection = { kind: "statement", id: StatementId.parse("s1") };
const article: Selection = { kind: "document", id: DocumentId.parse("d1"), at: 12 };
const elsewhere: Selection = { kind: "document", id: DocumentId.parse("d1"), at: 99 };

/** The trail after going through the selections one by one. */
function walk(...places: readonly Selection[]): Trail {
  let trail: Trail = [];
  for (let at = 1; at < places.length; at += 1) {
    trail = extendTrail(trail, places[at - 1] ?? none, places[at] ?? none);
  }
  return trail;
}

test("from a statement into its document and on to an entity, each step leads back", () => {
  const trail = walk(zhipu, left, article, other);
  expect(wayBack(trail, other)).toEqual(article);
  expect(wayBack(trail.slice(0, -1), article)).toEqual(left);
});

test("another sentence of the document is no step, and back from it leads out of the document", () => {
  const trail = walk(left, article, elsewhere);
  expect(trail).toHaveLength(1);
  expect(wayBack(trail, elsewhere)).toEqual(left);
});

test("a statement of the entity is a detour that keeps the way back to the document", () => {
  expect(wayBack(walk(article, zhipu, left, zhipu), zhipu)).toEqual(article);
});

test("what is selected otherwise ends the trail", () => {
  expect(walk(article, zhipu, other)).toEqual([]);
  expect(walk(article, zhipu, none)).toEqual([]);
  expect(wayBack(walk(none, article), article)).toBeUndefined();
});

test("the browser's own back takes a step off", () => {
  const trail = walk(left, article, other);
  expect(retraceTrail(trail, other, article)).toEqual(walk(left, article));
  expect(retraceTrail(trail, other, zhipu)).toEqual([]);
  expect(retraceTrail(trail.slice(0, -1), elsewhere, article)).toEqual(walk(left, article));
});
