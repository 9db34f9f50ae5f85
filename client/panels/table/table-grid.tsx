import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import {
  type ComponentType,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { type Cell, moveCell, placesBetween } from "./grid-keys.ts";
import type { TableColumn, TableContext } from "./table-column.ts";
import type { TableRowProps } from "./table-row.tsx";
import type { MarkedRows } from "./use-marked-rows.ts";

export interface TableGridProps {
  readonly label: string;
  readonly rows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly context: TableContext;
  readonly marked: MarkedRows;
  /** The row of what is pointed at elsewhere. */
  readonly lit: number | undefined;
  readonly sorted: { readonly sort: string; readonly isDescending: boolean };
  readonly onSort: (column: TableColumn) => void;
  readonly onHover: (row: number | undefined) => void;
  readonly onCopy: () => void;
  readonly Row: ComponentType<TableRowProps>;
  readonly rowHeight: number;
  /** Height of the row of headings; 0 where there is none. */
  readonly headHeight: number;
}

/**
 * Rows of which only those in view are in the page. The grid itself has the focus and names its active cell, since a row
 * that is scrolled away would take the focus with it.
 */
export function TableGrid(props: TableGridProps) {
  const { rows, columns, context, marked, lit, onHover, Row, rowHeight, headHeight } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<Cell>({ place: 0, column: 0 });
  const anchor = useRef(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const isCompact = headHeight === 0;
  const last = Math.max(0, rows.length - 1);
  const active: Cell = { place: Math.min(cell.place, last), column: isCompact ? 0 : cell.column };
  const goTo = (next: Cell) => {
    setCell(next);
    virtual.scrollToIndex(next.place, { align: "auto" });
  };
  useKeptOffset(scroller, props.label);
  useFollowMarks(marked.rows, rows, goTo, active.column);

  const markPlaces = (places: readonly number[]) => marked.mark(places.flatMap((place) => rows[place] ?? []));
  const toggle = (place: number) => {
    const row = rows[place];
    if (row === undefined) return;
    anchor.current = place;
    const others = [...marked.rows].filter((each) => each !== row);
    marked.mark(others.length === marked.rows.size ? [...others, row] : others);
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const size = { rows: rows.length, columns: isCompact ? 1 : columns.length, page };
    const next = moveCell(active, event, size);
    const isMod = event.ctrlKey || event.metaKey;
    if (next) {
      goTo(next);
      if (event.shiftKey && next.place !== active.place)
        markPlaces(placesBetween(anchor.current, next.place));
      else if (!event.shiftKey) anchor.current = next.place;
    } else if (event.key === "Enter" && rows[active.place] !== undefined) {
      marked.openRow(rows[active.place] ?? 0);
    } else if (event.key === " ") {
      if (event.shiftKey) markPlaces(placesBetween(anchor.current, active.place));
      else toggle(active.place);
    } else if (event.key === "Escape" && marked.rows.size > 1) {
      marked.mark([]);
    } else if (isMod && event.key.toLowerCase() === "a") {
      marked.mark(rows);
    } else if (isMod && event.key.toLowerCase() === "c" && window.getSelection()?.isCollapsed !== false) {
      props.onCopy();
    } else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === undefined) return;
    setCell({ place, column: columnOf(event.target) });
    if (event.shiftKey) return markPlaces(placesBetween(anchor.current, place));
    if (event.ctrlKey || event.metaKey) return toggle(place);
    anchor.current = place;
    markPlaces([place]);
  };
  const template = columns.map(({ width }) => `minmax(0, ${width}fr)`).join(" ");
  return (
    <div
      ref={scroller}
      className="table-scroller"
      data-compact={isCompact || undefined}
      style={
        {
          "--columns": template,
          "--table-row": `${rowHeight}px`,
        } as CSSProperties
      }
    >
      <table
        className="table-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that takes keys is a grid (WAI-ARIA practices)
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={isCompact ? 1 : columns.length}
        aria-multiselectable="true"
        aria-activedescendant={rows.length > 0 ? `${id}-${rows[active.place]}-${active.column}` : undefined}
        tabIndex={0}
        onKeyDown={press}
        onClick={click}
        onMouseDown={(event) => {
          // Shift marks rows here, no text.
          if (event.shiftKey) event.preventDefault();
        }}
        onPointerOver={(event) => onHover(rows[placeOf(event.target) ?? -1])}
        onPointerLeave={() => onHover(undefined)}
      >
        {!isCompact && <HeadRow {...props} />}
        <tbody className="table-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index: place, start }) => {
            const row = rows[place];
            if (row === undefined) return null;
            return (
              <Row
                key={row}
                id={`${id}-${row}`}
                row={row}
                place={place}
                top={start - headHeight}
                columns={columns}
                context={context}
                isMarked={marked.rows.has(row)}
                isLit={row === lit}
                active={place === active.place ? active.column : -1}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HeadRow({ columns, context, sorted, onSort }: TableGridProps) {
  return (
    <thead className="table-head">
      <tr aria-rowindex={1}>
        {columns.map((column, at) => {
          const isSorted = sorted.sort === column.id;
          const Arrow = sorted.isDescending ? ArrowDown : ArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={at + 1}
              aria-sort={isSorted ? (sorted.isDescending ? "descending" : "ascending") : "none"}
              className="table-cell"
              data-numeric={column.isNumeric || undefined}
            >
              <button type="button" data-sorted={isSorted || undefined} onClick={() => onSort(column)}>
                {column.label[context.language]}
                {isSorted && <Arrow size={13} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** How far each table was scrolled, in px; lasts as long as the page. */
const offsets = new Map<string, number>();

/** Shows the rows again that were in view before the canvas or the other table took their place. */
function useKeptOffset(scroller: RefObject<HTMLElement | null>, table: string): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    element.scrollTop = offsets.get(table) ?? 0;
    const keep = () => offsets.set(table, element.scrollTop);
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [scroller, table]);
}

/** Brings what was selected elsewhere into view, and the rows it left when they are sorted anew. */
function useFollowMarks(
  marked: ReadonlySet<number>,
  rows: readonly number[],
  goTo: (cell: Cell) => void,
  column: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection or another order moves the rows
  useEffect(() => {
    const [row] = marked;
    const place = marked.size === 1 && row !== undefined ? rows.indexOf(row) : -1;
    if (place >= 0) goTo({ place, column });
  }, [marked, rows]);
}

function placeOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  return row ? Number(row.dataset.place) : undefined;
}

function columnOf(target: EventTarget): number {
  const cell = target instanceof Element ? target.closest("td") : null;
  return Math.max(0, Number(cell?.getAttribute("aria-colindex") ?? 1) - 1);
}
