import { useEffect, useMemo, useRef, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Overview } from "../../../core/api.ts";
import type { Hovered } from "../../graph/hovered.ts";
import type { GraphIndex } from "../../graph/scene/graph-index.ts";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { showRowsOf, sortBy } from "../../state/table-changes.ts";
import type { TableState } from "../../state/view-state.ts";
import { copyText } from "../../ui/copy-text.ts";
import { saveFile } from "../../ui/save-file.ts";
import { useMedia } from "../../ui/use-media.ts";
import { useWidth } from "../../ui/use-width.ts";
import { columnsThatFit, needsTwoLines } from "./columns-that-fit.ts";
import { EmptyRows } from "./empty-rows.tsx";
import { entityIds } from "./entity-columns.tsx";
import { keepColumns, readColumns } from "./kept-columns.ts";
import { statementIds } from "./statement-columns.tsx";
import { TableGrid } from "./table-grid.tsx";
import { CompactEntityRow, CompactStatementRow, TableRow } from "./table-row.tsx";
import { tableTexts } from "./table-texts.ts";
import { TableTools } from "./table-tools.tsx";
import { useMarkedRows } from "./use-marked-rows.ts";
import { type TableRows, useTableRows } from "./use-table-rows.ts";
import { writeCsvRows, writeTabbedRows } from "./write-rows.ts";

const kinds = ["entities", "statements"] as const;

/** Entities or statements as rows: the same part of the graph as the canvas shows, all of it. */
export function TableView({ overview }: { readonly overview: Overview }) {
  const texts = useTexts(tableTexts);
  const change = useChange();
  const of = useApp((state) => state.view.table.of);
  const table = useTableRows(overview);
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  return (
    <div className="table-view" ref={place} data-compact={needsTwoLines(table.columns, room) || undefined}>
      <ToggleButtonGroup
        className="segments"
        aria-label={texts.rowsOf}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[of]}
        onSelectionChange={(keys) =>
          change((state) => showRowsOf(state, keys.has("entities") ? "entities" : "statements"))
        }
      >
        {kinds.map((kind) => (
          <ToggleButton key={kind} id={kind} className="segment">
            {texts[kind]} <span className="segment-count">{table.counts[kind].toLocaleString("en")}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {room > 0 && <RowsPanel key={of} of={of} table={table} room={room} />}
    </div>
  );
}

interface RowsPanelProps {
  readonly of: TableState["of"];
  readonly table: TableRows;
  /** In px. */
  readonly room: number;
}

function RowsPanel({ of, table, room }: RowsPanelProps) {
  const { context, rows, sorted } = table;
  const texts = useTexts(tableTexts);
  const change = useChange();
  const isPhone = useMedia("(max-width: 720px)");
  const isCompact = isPhone || needsTwoLines(table.columns, room);
  const marked = useMarkedRows(context.index, of);
  const hovered = useApp((state) => state.hovered);
  const [shown, setShown] = useState(() => readColumns(of, table.columns));
  const chosen = useMemo(() => table.columns.filter(({ id }) => shown.has(id)), [table.columns, shown]);
  const columns = useMemo(() => columnsThatFit(chosen, room, sorted.sort), [chosen, room, sorted.sort]);
  const [notice, setNotice] = useNotice();
  const taken = marked.rows.size > 1 ? rows.filter((row) => marked.rows.has(row)) : rows;
  const written = {
    context,
    columns: chosen,
    rows: taken,
    always: of === "entities" ? entityIds : statementIds,
  };
  const copy = async () => {
    const isCopied = await copyText(writeTabbedRows(written));
    setNotice(isCopied ? texts.copied(taken.length) : texts.notCopied);
  };
  const CompactRow = of === "entities" ? CompactEntityRow : CompactStatementRow;
  return (
    <>
      <TableTools
        rows={rows}
        marked={marked}
        columns={table.columns}
        shown={shown}
        onShow={(next) => {
          setShown(next);
          keepColumns(of, next);
        }}
        sorted={sorted}
        isPhone={isCompact}
        taken={taken.length}
        notice={notice}
        onCopy={() => void copy()}
        onSave={() =>
          saveFile(`tieline-${of}.csv`, "text/csv;charset=utf-8;header=present", writeCsvRows(written))
        }
      />
      {rows.length === 0 ? (
        <EmptyRows isFound={table.counts[of] > 0} />
      ) : (
        <TableGrid
          label={texts[of]}
          rows={rows}
          columns={columns}
          context={context}
          marked={marked}
          lit={litRow(context.index, of, hovered)}
          sorted={sorted}
          onSort={(column) => change((state) => sortBy(state, column, sorted))}
          onHover={(row) => change((state) => ({ ...state, hovered: hoveredRow(context.index, of, row) }))}
          onCopy={() => void copy()}
          Row={isCompact ? CompactRow : TableRow}
          rowHeight={isCompact ? 60 : 36}
          headHeight={isCompact ? 0 : 34}
        />
      )}
    </>
  );
}

function litRow(index: GraphIndex, of: TableState["of"], hovered: Hovered): number | undefined {
  if (of === "entities") return hovered.kind === "entity" ? index.entityAt.get(hovered.id) : undefined;
  return hovered.kind === "statement" ? index.statementAt.get(hovered.id) : undefined;
}

function hoveredRow(index: GraphIndex, of: TableState["of"], row: number | undefined): Hovered {
  const entity = of === "entities" && row !== undefined ? index.entities[row] : undefined;
  if (entity) return { kind: "entity", id: entity.id };
  const statement = of === "statements" && row !== undefined ? index.statements[row] : undefined;
  return statement ? { kind: "statement", id: statement.id } : { kind: "none" };
}

const NOTICE = 4000;

/** A text that goes away again. */
function useNotice(): [string, (text: string) => void] {
  const [notice, setNotice] = useState("");
  useEffect(() => {
    if (notice === "") return undefined;
    const timer = setTimeout(() => setNotice(""), NOTICE);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
