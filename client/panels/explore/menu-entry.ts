import type { LucideIcon } from "lucide-react";
import type { RelationKind } from "../../../core/ontology/relation-type.ts";

/** One line of a menu over the canvas. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** The kind of relation whose line stands in the place of an icon. */
  readonly kind?: RelationKind;
  /** What would be added. */
  readonly count?: number;
  /** The key that does the same, as a command names it. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Entries between two lines. */
export type MenuGroup = readonly MenuEntry[];
