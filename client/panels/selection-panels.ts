import { type ComponentType, lazy } from "react";
import type { Selection } from "../state/view-state.ts";
import { DocumentPanel } from "./document/document-panel.tsx";
import { LazyEntitiesPanel } from "./explore/lazy-entities-panel.tsx";

/** A kind of selection whose panel asks the server for itself. */
export type PanelKind = Exclude<Selection["kind"], "none" | "entity" | "statement">;

/** What the details panel shows for a selection of one kind. */
export type SelectionPanels = {
  readonly [Kind in PanelKind]?: ComponentType<{
    readonly selection: Extract<Selection, { readonly kind: Kind }>;
  }>;
};

/** One line a kind; a selection of another kind has no panel. */
export const selectionPanels: SelectionPanels = {
  document: DocumentPanel,
  entities: LazyEntitiesPanel,
  // Asked for by few visits, so their code comes when they are.
  paths: lazy(() => import("./connect/paths-panel.tsx")),
  common: lazy(() => import("./connect/common-panel.tsx")),
};
