import type { RefObject } from "react";
import type { GraphHandle } from "../graph/graph-canvas-props.ts";
import type { AppState } from "../state/app-state.ts";
import type { AppStore } from "../state/create-app-store.ts";

/** What a command may reach. */
export interface CommandContext {
  readonly store: AppStore;
  /** The canvas, once it is there. */
  readonly canvas: RefObject<GraphHandle | undefined>;
}

export type CommandGroup = "find" | "explore" | "look" | "edit" | "share" | "page";

/** Something that can be done by a key: help sheet, menus and tooltips follow from the entry. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: { readonly en: string; readonly zh: string };
  /** As `KeyboardEvent.key` names them, after `Mod+` (Ctrl, on a Mac ⌘) and `Shift+`: "Mod+z", "Shift+P", "?", "Delete". */
  readonly keys: readonly string[];
  /** Whether it means anything now; absent: always. */
  readonly isAvailable?: (state: AppState) => boolean;
  /** Absent: a part of the page takes the key itself, and the help sheet only tells of it. */
  readonly run?: (context: CommandContext) => void;
}
