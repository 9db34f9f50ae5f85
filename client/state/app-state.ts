import type { EntityDetail, Overview, StatementDetail, ViewId } from "../../core/api.ts";
import type { Language } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import type { Label } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { StatementId } from "../../core/statement.ts";
import type { Hovered } from "../graph/hovered.ts";
import type { KeptAddress } from "./address/page-address.ts";
import type { Awaited } from "./beyond/awaited.ts";
import type { Connections } from "./connections.ts";
import type { Failure } from "./failure.ts";
import type { History } from "./history.ts";
import type { LayoutRun } from "./layout-run.ts";
import type { StoryDraft, StoryMode } from "./story.ts";
import type { TimeControl } from "./time-changes.ts";
import type { Trail } from "./trail.ts";
import type { ViewState } from "./view-state.ts";

export type Theme = "light" | "dark";
export type ThemeChoice = Theme | "auto";

/** A dialog over the page. */
export type DialogId = "help" | "sources" | "share";

export type Load =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly overview: Overview }
  | { readonly status: "failed"; readonly failure: Failure };

/** What the server said about the selection. */
export type Details =
  | { readonly status: "none" }
  | { readonly status: "loading" }
  | { readonly status: "entity"; readonly detail: EntityDetail }
  | { readonly status: "statement"; readonly detail: StatementDetail }
  | { readonly status: "failed"; readonly failure: Failure };

/** A group of facts: a relation seen from one of its ends. */
export interface FactSide {
  readonly predicate: PredicateId;
  /** What the entity of the panel is in it. */
  readonly side: "subject" | "object";
}

/** Something about the address that whoever opened it has to know. */
export type AddressTrouble =
  | { readonly kind: "not-kept" | "unanswered"; readonly kept: KeptAddress }
  | { readonly kind: "damaged"; readonly keys: readonly string[] };

/** What a menu is for. */
export type MenuTarget =
  | { readonly kind: "canvas" }
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "statement"; readonly id: StatementId }
  /** Many statements between the same two, drawn as one line. */
  | {
      readonly kind: "bundle";
      readonly key: string;
      readonly ends: readonly [EntityId, EntityId];
      readonly count: number;
    };

/** A menu over the canvas, beside a rectangle in px of the window that it leaves free. */
export interface OpenMenu {
  readonly target: MenuTarget;
  readonly beside: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Something said once, in both languages, about a step just taken. */
export interface Notice {
  readonly text: Label;
  /** Whether undo takes back what it speaks of. */
  readonly canUndo: boolean;
}

/** Everything that the page shows, as plain data. */
export interface AppState {
  readonly load: Load;
  readonly view: ViewState;
  readonly details: Details;
  readonly hovered: Hovered;
  /** What is done once the server told of entities that the overview does not hold. */
  readonly awaited: readonly Awaited[];
  /** The entity whose panel the open statement was reached from. */
  readonly origin: EntityId | undefined;
  /** How documents were entered and left, so that their panel leads back. */
  readonly trail: Trail;
  /** Whether what is selected was returned to, so that it is shown where it was left. */
  readonly isResumed: boolean;
  /** The group of facts that answers the question just asked. */
  readonly reveal: FactSide | undefined;
  /** Grows each time that a panel opens something, so that the focus follows it. */
  readonly focusRequests: number;
  /** Whether the questions of a first visit are still there. */
  readonly questionsAreOpen: boolean;
  readonly menu: OpenMenu | undefined;
  readonly notice: Notice | undefined;
  /** What dragging over the canvas does without Shift: moves it, or draws a lasso. */
  readonly tool: "move" | "lasso";
  readonly layoutRun: LayoutRun;
  /** The dialog that is open. */
  readonly dialog: DialogId | undefined;
  /** How time is played. */
  readonly time: TimeControl;
  /** Whether a bound of the filters is being dragged. */
  readonly isDragging: boolean;
  readonly addressTrouble: AddressTrouble | undefined;
  readonly story: StoryMode;
  readonly draft: StoryDraft;
  /** The short id under which the server keeps the view that has this address. */
  readonly keptView: { readonly id: ViewId; readonly address: string } | undefined;
  /** Whether the page stands in a frame of another, read-only. */
  readonly isEmbedded: boolean;
  /** What the server said about paths or common links, and how it is looked at. */
  readonly connections: Connections;
  /** What undo and redo lead to. */
  readonly history: History;
  readonly language: Language;
  readonly themeChoice: ThemeChoice;
  /** What the system prefers. */
  readonly systemTheme: Theme;
}

/** The theme that is drawn. */
export const themeOf = ({
  themeChoice,
  systemTheme,
}: Pick<AppState, "themeChoice" | "systemTheme">): Theme =>
  themeChoice === "auto" ? systemTheme : themeChoice;
