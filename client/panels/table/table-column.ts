import type { ReactNode } from "react";
import type { Language } from "../../../core/document.ts";
import type { Label } from "../../../core/ontology/entity-type.ts";
import type { Messages } from "../../ui/messages.ts";

/** In which language cells speak. */
export interface Wording {
  readonly language: Language;
  readonly messages: Messages;
}

/** One column of a table: complete in itself, so that header, sorting, text filter, copy and CSV follow from it. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: Label;
  /** A track of a CSS grid. */
  readonly width: string;
  readonly align?: "end";
  /** What rows are sorted by; rows without it come last whichever way they are sorted. */
  readonly sortKey: (row: Row, wording: Wording) => string | number | undefined;
  /** The cell as text: what copies and files hold, and what the text filter looks at. */
  readonly text: (row: Row, wording: Wording) => string;
  /** The cell as it is drawn; absent: its text. */
  readonly cell?: (row: Row, wording: Wording) => ReactNode;
  /** Shown only when it is chosen. */
  readonly isOptional?: boolean;
}
