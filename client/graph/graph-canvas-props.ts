import type { Overview } from "../../core/api.ts";
import type { Language } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import type { StatementId } from "../../core/statement.ts";
import type { Camera, Selection, ViewState } from "../state/view-state.ts";
import type { Focus } from "./scene/focus.ts";

/** What the pointer or a panel row points at. */
export type Hovered =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "statement"; readonly id: StatementId };

/** CSS pixels that panels cover at each side: the camera fits into what they leave free. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the canvas can be told to do; everything else follows from its properties. */
export interface GraphHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly flyTo: (id: EntityId) => void;
}

/** The canvas is a function of these; it never writes to the store itself. */
export interface GraphCanvasProps {
  readonly overview: Overview;
  readonly view: ViewState;
  readonly hovered: Hovered;
  /** What the answer to a question about several entities shows. */
  readonly focus?: Focus | undefined;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly insets: Insets;
  readonly onHover: (hovered: Hovered) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onCamera: (camera: Camera) => void;
  /** The whole graph was asked for again: the view needs no camera any more. */
  readonly onFit?: () => void;
  readonly onReady: (handle: GraphHandle) => void;
}
