import { expect, test } from "vitest";
import { connectionsQuestion, keyOfQuestion } from "../../../client/state/ask-connections.ts";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { focusOf } from "../../../client/state/focus-of.ts";
import {
  choosePath,
  compare,
  listMorePaths,
  selectOnCanvas,
  setEnd,
  startCommon,
  startPath,
  swapEnds,
} from "../../../client/state/paths-changes.ts";
import { initialView } from "../../../client/state/view-state.ts";
import type { EntityId } from "../../../core/entity.ts";
import { smallOverview } from "../small-overview.ts";

const [a, b, c] = smallOverview.entities.map(({ id }) => id) as [EntityId, EntityId, EntityId];
const start = createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light").getState();
const question = (selection: Parameters<typeof connectionsQuestion>[1]["selection"], filters = {}) => {
  const asked = connectionsQuestion(smallOverview, {
    selection,
    filters: { ...initialView.filters, ...filters },
  });
  return asked && keyOfQuestion(asked);
};

test("the server is asked with the filters of the view once both ends are there", () => {
  const { selection } = startPath(start, a, b).view;
  expect(question(startPath(start, a).view.selection)).toBeUndefined();
  expect(
    question({ ...selection, isInOrder: true } as typeof selection, {
      from: "2024",
      hiddenPublishers: ["X, Y"],
    }),
  ).toBe(
    `/api/paths?${new URLSearchParams([
      ["from", a],
      ["to", b],
      ["k", "20"],
      ["steps", "4"],
      ["inorder", "true"],
      ["exceptPublishers", "X, Y"],
      ["since", "2024"],
    ])}`,
  );
});

test("where all of a kind is hidden nothing links anybody", () => {
  const hidden = { hiddenStatuses: ["fact", "former", "planned", "reported", "negated"] };
  expect(question(startCommon(start, [a, b]).view.selection, hidden)).toContain("statuses=none");
});

test("ends are named by a click, exchanged, and never the same", () => {
  const waiting = startPath(start, a);
  expect(selectOnCanvas(waiting, { kind: "none" })).toBe(waiting);
  const named = selectOnCanvas(waiting, { kind: "entity", id: b });
  expect(named.view.selection).toMatchObject({ kind: "paths", from: a, to: b });
  expect(swapEnds(named).view.selection).toMatchObject({ from: b, to: a });
  expect(setEnd(named, "to", a).view.selection).toMatchObject({ from: b, to: a });
  expect(setEnd(waiting, "to", a)).toBe(waiting);
});

test("up to five are compared, each once", () => {
  expect(startCommon(start, [a, b, a, c]).view.selection).toEqual({ kind: "common", ids: [a, b, c] });
  expect(startCommon(start, [])).toBe(start);
  expect(compare(startCommon(start, [a, b]), []).view.selection).toEqual({ kind: "none" });
});

test("the canvas is told the paths that are listed, and a line chooses the path that it belongs to", () => {
  const [first, second] = smallOverview.statements;
  if (!first || !second) throw new Error("The small overview has fewer than two statements.");
  const path = (statement: typeof first) => ({
    entities: [a, b],
    steps: [{ statements: [statement], strength: 0.5 }],
  });
  const asked = startPath(start, a, b);
  const state = {
    ...asked,
    connections: {
      ...asked.connections,
      answer: {
        kind: "paths" as const,
        asked: "",
        result: {
          paths: [path(first), ...Array.from({ length: 6 }, () => path(second))],
          entities: smallOverview.entities,
          truncated: false,
        },
      },
    },
  };
  expect(focusOf(state)).toMatchObject({ ends: [a, b], chosen: 0, lines: "first" });
  expect(focusOf(state)?.routes).toHaveLength(5);
  expect(focusOf(listMorePaths(state))?.routes).toHaveLength(7);
  expect(focusOf(choosePath(state, 5))?.routes).toHaveLength(7);
  const chosen = selectOnCanvas(state, { kind: "statement", id: second.id });
  expect(chosen.view.selection).toMatchObject({ kind: "paths", chosen: 1 });
  // A line of the path that is open already is opened itself.
  expect(selectOnCanvas(chosen, { kind: "statement", id: second.id }).view.selection).toEqual({
    kind: "statement",
    id: second.id,
  });
  expect(focusOf(startPath(state, a, c))).toBeUndefined();
});
