import { Copy, Download, Search, X } from "lucide-react";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { setTable } from "../../state/table-changes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { ColumnMenu } from "./column-menu.tsx";
import type { TableColumn } from "./table-column.ts";
import { tableTexts } from "./table-texts.ts";
import type { MarkedRows } from "./use-marked-rows.ts";

interface TableToolsProps {
  readonly rows: readonly number[];
  readonly marked: MarkedRows;
  readonly columns: readonly TableColumn[];
  readonly shown: ReadonlySet<string>;
  readonly onShow: (shown: ReadonlySet<string>) => void;
  readonly sorted: { readonly sort: string; readonly isDescending: boolean };
  readonly isPhone: boolean;
  /** How many rows copy and download take: those that are marked, where several are, else all. */
  readonly taken: number;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  /** What came of the last copying. */
  readonly notice: string;
}

/** What can be done with the rows: narrow, sort, mark, copy, download, choose columns. */
export function TableTools(props: TableToolsProps) {
  const { rows, marked, columns, shown, sorted, isPhone, taken, notice } = props;
  const texts = useTexts(tableTexts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const query = useApp((state) => state.view.table.query);
  const count = marked.rows.size;
  return (
    <div className="table-tools">
      <label className="find-field">
        <Search size={14} aria-hidden="true" />
        <input
          type="text"
          value={query}
          maxLength={200}
          placeholder={texts.findHint}
          aria-label={texts.find}
          onChange={(event) => change((state) => setTable(state, { query: event.target.value }))}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") {
              event.preventDefault();
              document.querySelector<HTMLElement>(".table-grid")?.focus();
            }
            if (event.key !== "Escape" || query === "") return;
            event.preventDefault();
            change((state) => setTable(state, { query: "" }));
          }}
        />
        {query !== "" && (
          <button
            type="button"
            className="icon-button small"
            aria-label={texts.clearFind}
            onClick={() => change((state) => setTable(state, { query: "" }))}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </label>
      {isPhone ? (
        <>
          <select
            className="sort-select"
            aria-label={texts.sortBy}
            value={`${sorted.sort} ${sorted.isDescending}`}
            onChange={(event) => {
              const [sort = "", descending] = event.target.value.split(" ");
              change((state) => setTable(state, { sort, isDescending: descending === "true" }));
            }}
          >
            {columns.map(({ id, label, startsDescending }) =>
              [startsDescending, !startsDescending].map((isDescending) => (
                <option key={`${id} ${isDescending}`} value={`${id} ${isDescending}`}>
                  {label[language]} {isDescending ? "↓" : "↑"}
                </option>
              )),
            )}
          </select>
          <IconButton icon={Download} label={texts.saveRows(taken)} onPress={props.onSave} />
        </>
      ) : (
        <>
          <span className="table-notice" role="status">
            {notice || (count > 1 ? texts.selected(count) : "")}
          </span>
          {count > 1 ? (
            <button
              type="button"
              className="text-button"
              aria-label={texts.clearSelection}
              onClick={() => marked.mark([])}
            >
              {texts.clear}
            </button>
          ) : (
            <button
              type="button"
              className="text-button"
              aria-label={texts.selectAllRows(rows.length)}
              onClick={() => marked.mark(rows)}
            >
              {texts.selectAll}
            </button>
          )}
          <button
            type="button"
            className="text-icon-button"
            aria-label={texts.copyRows(taken)}
            onClick={props.onCopy}
          >
            <Copy size={15} strokeWidth={1.75} aria-hidden="true" />
            {texts.copy}
          </button>
          <button
            type="button"
            className="text-icon-button"
            aria-label={texts.saveRows(taken)}
            onClick={props.onSave}
          >
            <Download size={15} strokeWidth={1.75} aria-hidden="true" />
            {texts.csv}
          </button>
          <span className="toolbar-line" />
          <ColumnMenu columns={columns} shown={shown} onShow={props.onShow} />
        </>
      )}
    </div>
  );
}
