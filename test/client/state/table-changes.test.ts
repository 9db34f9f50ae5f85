import { expect, test } from "vitest";
import { createAppStore } from "../../../client/state/create-app-store.ts";
import { setScreen, setTable, showRowsOf, sortBy } from "../../../client/state/table-changes.ts";
import { initialView } from "../../../client/state/view-state.ts";

const start = createAppStore(initialView, { language: "en", themeChoice: "auto" }, "light").getState();
const byDate = { id: "date", startsDescending: true };
const byName = { id: "name", startsDescending: false };

test("the table comes over the canvas, and what is selected and looked at stays", () => {
  const camera = { x: 0.5, y: 0.5, ratio: 0.2 };
  const view = { ...initialView, camera };
  expect(setScreen({ ...start, view }, "table").view).toEqual({ ...view, screen: "table" });
});

test("a column sorts from the end that one looks for first, and the other way at the second press", () => {
  const rest = { isDescending: true };
  const once = sortBy(start, byDate, rest).view.table;
  expect([once.sort, once.isDescending]).toEqual(["date", true]);
  expect(sortBy(start, byDate, once).view.table.isDescending).toBe(false);
  expect(sortBy(start, byName, once).view.table).toMatchObject({ sort: "name", isDescending: false });
});

test("rows of the other kind are in their own order, and the text that is looked for stays", () => {
  const sorted = setTable(start, { sort: "date", isDescending: false, query: "zhipu" });
  expect(showRowsOf(sorted, "entities").view.table).toEqual({
    of: "entities",
    isDescending: true,
    query: "zhipu",
  });
  expect(showRowsOf(sorted, "statements")).toBe(sorted);
});
