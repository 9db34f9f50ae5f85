import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { useMedia } from "../../ui/use-media.ts";
import { GridRow } from "./grid-row.tsx";
import type { TableColumn, Wording } from "./table-column.ts";

const ROW = 36;
const PHONE_ROW = 56;

interface RowGridProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly wording: Wording;
  readonly sort: { readonly column: string; readonly isDescending: boolean } | undefined;
  /** The row that the details panel shows. */
  readonly opened: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly lit: string | undefined;
  readonly onSort: (column: string) => void;
  readonly onOpen: (row: Row) => void;
  /** Chosen beside what is chosen already; `through` takes all rows between. */
  readonly onPick: (rows: readonly Row[]) => void;
  readonly onPickAll: () => void;
  readonly onLight: (row: Row | undefined) => void;
}

/**
 * Rows of which only those in sight are in the page, as a grid: arrows, Page, Home and End move, Enter opens, Space
 * chooses, Shift or Ctrl with a click choose more. It keeps the row in sight that something else opened.
 */
export function RowGrid<Row extends { readonly id: string }>(props: RowGridProps<Row>) {
  const { label, rows, columns, wording, sort, opened, picked, lit } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useMedia("(max-width: 720px)");
  const height = isPhone ? PHONE_ROW : ROW;
  const [active, setActive] = useState(0);
  const anchor = useRef(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows have one height, which another layout changes
  useEffect(() => virtual.measure(), [height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row is sought when another one is opened, not when rows are sorted
  useEffect(() => {
    const at = opened === undefined ? -1 : rows.findIndex(({ id }) => id === opened);
    if (at < 0) return;
    setActive(at);
    virtual.scrollToIndex(at, { align: "auto" });
  }, [opened]);

  const go = (to: number) => {
    const at = Math.max(0, Math.min(rows.length - 1, to));
    setActive(at);
    virtual.scrollToIndex(at, { align: "auto" });
  };
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const row = rows[active];
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(active - 1),
      PageDown: () => go(active + page()),
      PageUp: () => go(active - page()),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      Enter: () => row && props.onOpen(row),
      " ": () => row && props.onPick([row]),
    };
    const isAll = (event.ctrlKey || event.metaKey) && event.key === "a";
    const action = isAll ? props.onPickAll : actions[event.key];
    if (!action || (!isAll && (event.ctrlKey || event.metaKey || event.altKey))) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const click = (event: MouseEvent, at: number) => {
    const row = rows[at];
    if (!row) return;
    setActive(at);
    if (event.shiftKey) {
      const [from, to] = [Math.min(anchor.current, at), Math.max(anchor.current, at)];
      props.onPick(rows.slice(from, to + 1));
      return;
    }
    anchor.current = at;
    if (event.ctrlKey || event.metaKey) props.onPick([row]);
    else props.onOpen(row);
  };
  const template = columns.map(({ width }) => width).join(" ");
  const activeId = rows[active]?.id;

  return (
    <div ref={scroller} className="row-scroller">
      <table
        className="row-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that takes keys is a grid (WAI-ARIA practices)
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={activeId === undefined ? undefined : `row ${active}`}
        tabIndex={0}
        onKeyDown={press}
      >
        <thead>
          <tr className="grid-head" aria-rowindex={1} style={{ "--columns": template } as CSSProperties}>
            {columns.map(({ id, label: name, align }) => {
              const isSorted = sort?.column === id;
              const direction = sort?.isDescending ? "descending" : "ascending";
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={isSorted ? direction : "none"}
                  className="grid-cell"
                  data-align={align}
                >
                  <button type="button" className="sort-button" onClick={() => props.onSort(id)}>
                    {name[wording.language]}
                    {isSorted &&
                      (sort.isDescending ? (
                        <ArrowDown size={13} aria-hidden="true" />
                      ) : (
                        <ArrowUp size={13} aria-hidden="true" />
                      ))}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody className="grid-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <GridRow
                key={row.id}
                row={row}
                at={index}
                top={start}
                height={height}
                template={template}
                columns={columns}
                wording={wording}
                isActive={index === active}
                isSelected={row.id === opened || picked.has(row.id)}
                isLit={row.id === lit}
                onClick={click}
                onLight={props.onLight}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
