import { useEffect, useMemo, useState } from "react";
import type { GraphIndex } from "../../graph/scene/graph-index.ts";
import { useApp, useChange } from "../../state/app-context.tsx";
import type { AppState } from "../../state/app-state.ts";
import { open, select } from "../../state/changes.ts";
import { MOST_PICKED, selectionOf as selectionOfEntities } from "../../state/picked-entities.ts";
import type { Selection, TableState } from "../../state/view-state.ts";

export interface MarkedRows {
  readonly rows: ReadonlySet<number>;
  /** Marks these rows and no others. */
  readonly mark: (rows: readonly number[]) => void;
  /** Opens the details of a row and takes the focus there. */
  readonly openRow: (row: number) => void;
}

const noRows: ReadonlySet<number> = new Set();

/**
 * The rows that are marked: those of the selection, so that canvas and table stay in step. What a selection cannot hold
 * (several statements, very many entities) is marked in the table alone, until something else is selected.
 */
export function useMarkedRows(index: GraphIndex, of: TableState["of"]): MarkedRows {
  const change = useChange();
  const selection = useApp((state) => state.view.selection);
  const [own, setOwn] = useState<{ readonly of: TableState["of"]; readonly rows: ReadonlySet<number> }>();
  useEffect(() => {
    if (selection.kind !== "none") setOwn(undefined);
  }, [selection]);
  const selected = useMemo(() => rowsOf(index, of, selection), [index, of, selection]);
  return {
    rows: own?.of === of ? own.rows : selected,
    mark(rows) {
      const next = selectionOf(index, of, rows);
      setOwn(next.kind === "none" && rows.length > 0 ? { of, rows: new Set(rows) } : undefined);
      change((state) => pick(state, next));
    },
    openRow(row) {
      change((state) => open(state, selectionOf(index, of, [row])));
    },
  };
}

/** Selects and brings an entity onto the canvas; the focus stays in the table. */
function pick(state: AppState, selection: Selection): AppState {
  if (selection.kind === "none") return select(state, selection);
  return { ...open(state, selection), focusRequests: state.focusRequests };
}

function rowsOf(index: GraphIndex, of: TableState["of"], selection: Selection): ReadonlySet<number> {
  const at = (rows: readonly (number | undefined)[]) => new Set(rows.filter((row) => row !== undefined));
  if (of === "statements") {
    return selection.kind === "statement" ? at([index.statementAt.get(selection.id)]) : noRows;
  }
  if (selection.kind === "entity") return at([index.entityAt.get(selection.id)]);
  return selection.kind === "entities" || selection.kind === "common"
    ? at(selection.ids.map((id) => index.entityAt.get(id)))
    : noRows;
}

function selectionOf(index: GraphIndex, of: TableState["of"], rows: readonly number[]): Selection {
  const [first] = rows;
  const none: Selection = { kind: "none" };
  if (first === undefined) return none;
  if (of === "statements") {
    const statement = index.statements[first];
    return rows.length === 1 && statement ? { kind: "statement", id: statement.id } : none;
  }
  // The selection could not hold them: they are marked in the table alone.
  if (rows.length > MOST_PICKED) return none;
  return selectionOfEntities(rows.flatMap((at) => index.entities[at]?.id ?? []));
}
