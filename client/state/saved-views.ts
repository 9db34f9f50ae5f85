import "./forbid-eval.ts";
import { z } from "zod";
import { encodeView } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";

/** A view that was given a name; the address restores it. */
export const SavedView = z.object({ name: z.string().min(1).max(80), address: z.string().max(20_000) });
export type SavedView = z.infer<typeof SavedView>;

/** What the browser kept, and whether it keeps anything. */
export interface KeptViews {
  readonly views: readonly SavedView[];
  readonly storage: "ready" | "forbidden";
}

export const SAVED_VIEWS_KEY = "tieline.views";

/** Storage is reached through a function, since a browser that forbids it throws on the way there. */
export function readViews(storage: () => Pick<Storage, "getItem">): KeptViews {
  let text: string | null;
  try {
    text = storage().getItem(SAVED_VIEWS_KEY);
  } catch {
    return { views: [], storage: "forbidden" };
  }
  try {
    const kept = z.array(z.unknown()).parse(JSON.parse(text ?? "[]"));
    const views = kept.flatMap((each) => SavedView.safeParse(each).data ?? []);
    return { views, storage: "ready" };
  } catch {
    // What another version or a reader's hand damaged is nothing to stop for: views are made anew.
    return { views: [], storage: "ready" };
  }
}

/** Keeps the views; says where the browser forbids it or has no room left. */
export function keepViews(
  storage: () => Pick<Storage, "setItem">,
  views: readonly SavedView[],
): "kept" | "forbidden" | "full" {
  try {
    storage().setItem(SAVED_VIEWS_KEY, JSON.stringify(views));
    return "kept";
  } catch (cause) {
    return cause instanceof Error && /quota/i.test(cause.name) ? "full" : "forbidden";
  }
}

/** The views with this one under its name, the newest first; a name stands once, its old view gives way. */
export function saveView(views: readonly SavedView[], name: string, view: ViewState): SavedView[] {
  const saved = { name: name.trim(), address: encodeView(view) };
  return [saved, ...views.filter((each) => each.name !== saved.name)];
}

/** The views with one renamed in its place; a name that another has makes that one give way. */
export function renameView(views: readonly SavedView[], from: string, to: string): SavedView[] {
  const name = to.trim();
  if (name === "" || name === from) return [...views];
  return views
    .filter((each) => each.name !== name)
    .map((each) => (each.name === from ? { ...each, name } : each));
}

export const deleteView = (views: readonly SavedView[], name: string): SavedView[] =>
  views.filter((each) => each.name !== name);
