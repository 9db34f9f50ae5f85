import type { Document } from "../document.ts";
import type { Label } from "../ontology/entity-type.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * What an export is written from: a whole snapshot, or a part of it. Both ends of every statement must be among
 * the entities; documents need no text.
 */
export interface ExportGraph {
  readonly meta: Snapshot["meta"];
  readonly ontology: Snapshot["ontology"];
  readonly documents: readonly Omit<Document, "text">[];
  readonly entities: Snapshot["entities"];
  readonly statements: Snapshot["statements"];
}

/** One file format, complete in itself: menu, API and command line follow from the entry. */
export interface ExportFormat {
  /** As in `--format graphml` and `/api/export/graphml`. */
  readonly id: string;
  /** As in the export menu. */
  readonly label: Label;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** The file in pieces, in order; the same graph gives the same pieces. Throws when a statement lacks an end. */
  readonly write: (graph: ExportGraph) => Iterable<string>;
}
