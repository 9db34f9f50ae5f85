import type { ReactNode } from "react";
import type { Overview } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";
import type { CellValue } from "../../../core/exports/column.ts";
import type { Label } from "../../../core/ontology/entity-type.ts";
import type { GraphIndex } from "../../graph/scene/graph-index.ts";
import type { Messages } from "../../ui/messages.ts";
import type { EntityFigures } from "./entity-figures.ts";

/** What the cells of a table are read from. Rows are known by their number in the index. */
export interface TableContext {
  readonly overview: Overview;
  readonly index: GraphIndex;
  readonly language: Language;
  readonly messages: Messages;
  /** Counted over the rows that pass the filters. */
  readonly figures: () => EntityFigures;
  /** Place of an entity in the alphabet of the language. */
  readonly nameRank: () => Int32Array;
}

/** A value of a row as a file has it, under a name of its own. */
export interface NamedValue {
  readonly name: Label;
  readonly read: (context: TableContext, row: number) => CellValue | undefined;
}

/** A column, complete in itself: what it shows, how rows are sorted by it, and what of it goes into files. */
export interface TableColumn {
  /** As the address has it. */
  readonly id: string;
  readonly label: Label;
  /** Least width in px, and the share of the room that is left. */
  readonly width: number;
  readonly isNumeric?: boolean;
  /** Whether it is shown only when asked for. */
  readonly isExtra?: boolean;
  /** Where there is no room for all, columns with a number leave, the highest first; those without stay. */
  readonly leaves?: number;
  /** Whether the greatest stand first when one sorts by it for the first time. */
  readonly startsDescending: boolean;
  /** The number to sort a row by; NaN for a row without a value, which is last either way. */
  readonly keyOf: (context: TableContext) => (row: number) => number;
  readonly cell: (context: TableContext, row: number) => ReactNode;
  readonly values: readonly NamedValue[];
}
