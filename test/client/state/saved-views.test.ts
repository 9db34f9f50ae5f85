import { expect, test } from "vitest";
import {
  deleteView,
  keepViews,
  readViews,
  renameView,
  type SavedView,
  saveView,
} from "../../../client/state/saved-views.ts";
import { decodeView } from "../../../client/state/view-address.ts";
import { initialView } from "../../../client/state/view-state.ts";

const views: SavedView[] = [
  { name: "Moves", address: "?hide=company" },
  { name: "资本", address: "?from=2025" },
];

test("a saved view is its address, under its name, the newest first", () => {
  const view = { ...initialView, filters: { ...initialView.filters, asOf: "2024-06" } };
  const [saved] = saveView(views, "  June  ", view);
  expect(saved).toEqual({ name: "June", address: "?as-of=2024-06" });
  expect(decodeView(saved?.address ?? "")).toEqual(view);
  expect(saveView(views, "资本", view).map(({ name }) => name)).toEqual(["资本", "Moves"]);
});

test("a view is renamed in its place and deleted by name; an empty name renames nothing", () => {
  expect(renameView(views, "资本", "Money").map(({ name }) => name)).toEqual(["Moves", "Money"]);
  expect(renameView(views, "Moves", "资本")).toEqual([{ name: "资本", address: "?hide=company" }]);
  expect(renameView(views, "Moves", "  ")).toEqual(views);
  expect(deleteView(views, "Moves").map(({ name }) => name)).toEqual(["资本"]);
});

test("what the browser keeps comes back; what is damaged is left out", () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  expect(keepViews(storage, views)).toBe("kept");
  expect(readViews(storage)).toEqual({ views, storage: "ready" });
  kept.set([...kept.keys()][0] ?? "", '[{"name":"","address":"?"},{"name":"Good","address":""},7]');
  expect(readViews(storage).views).toEqual([{ name: "Good", address: "" }]);
  kept.set([...kept.keys()][0] ?? "", "{");
  expect(readViews(storage)).toEqual({ views: [], storage: "ready" });
});

test("a browser that forbids storage, and one that is full, say so", () => {
  const forbid = () => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(readViews(forbid)).toEqual({ views: [], storage: "forbidden" });
  expect(keepViews(forbid, views)).toBe("forbidden");
  const full = () => ({
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(keepViews(full, views)).toBe("full");
});
