import type { Overview } from "../../core/api.ts";
import type { Language } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import type { StatementId } from "../../core/statement.ts";
import type { MenuTarget, OpenMenu } from "../state/app-state.ts";
import type { Camera, Place, Selection, ViewState } from "../state/view-state.ts";
import type { Frame } from "./frame.ts";
import type { Hovered } from "./hovered.ts";
import type { Insets } from "./insets.ts";
import type { CanvasText } from "./labels/canvas-texts.ts";
import type { Focus } from "./scene/focus.ts";
import type { Places, PlacesById } from "./scene/places.ts";

/** What the canvas can be told to do; everything else follows from its properties. */
export interface GraphHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly flyTo: (id: EntityId) => void;
  /** Fans out a line that stands for many statements, or closes it again. */
  readonly openBundle: (key: string) => void;
  /** What is written on the canvas, with the px that it takes. */
  readonly texts: () => readonly CanvasText[];
  /** Where entities stand, as pins say it; those that the graph does not have are left out. */
  readonly placesOf: (ids: readonly EntityId[]) => PlacesById;
  /** The middle of a drawn disc or line in px of the window. */
  readonly windowPlaceOf: (id: EntityId | StatementId) => Place | undefined;
  /** The rectangle in px of the window that a menu leaves free: a disc with its name. */
  readonly besideOf: (id: EntityId | StatementId) => OpenMenu["beside"] | undefined;
  /** All that is drawn now, for a picture of it. */
  readonly frame: () => Frame;
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
  /** Where a layout puts everything; absent: the map that came with the graph. */
  readonly base?: Places | undefined;
  /** Whether the layout goes on: names and regions find their places when it rests. */
  readonly isArranging?: boolean;
  /** What dragging does without Shift. */
  readonly tool: "move" | "lasso";
  readonly onHover: (hovered: Hovered) => void;
  readonly onSelect: (selection: Selection) => void;
  /** An entity is put beside what is selected, or taken out of it. */
  readonly onPick: (id: EntityId) => void;
  /** Entities that were drawn around. */
  readonly onLasso: (ids: readonly EntityId[], how: "alone" | "added") => void;
  readonly onExpand: (id: EntityId) => void;
  readonly onMenu: (target: MenuTarget, beside: OpenMenu["beside"]) => void;
  readonly onPin: (places: PlacesById) => void;
  readonly onCamera: (camera: Camera) => void;
  /** The whole graph was asked for again: the view needs no camera any more. */
  readonly onFit?: () => void;
  readonly onReady: (handle: GraphHandle) => void;
}
