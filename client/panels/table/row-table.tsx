import { Check, Copy, Download, Search, SlidersHorizontal, X } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from "react-aria-components";
import { useTexts } from "../../state/app-context.tsx";
import { sortBy } from "../../state/table-changes.ts";
import type { TableState } from "../../state/view-state.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { arrangeRows } from "./arrange-rows.ts";
import { copyText } from "./copy-text.ts";
import { downloadText } from "./download-text.ts";
import { RowGrid } from "./row-grid.tsx";
import type { TableColumn, Wording } from "./table-column.ts";
import { tableTexts } from "./table-texts.ts";
import { useColumns } from "./use-columns.ts";
import { writeCsv, writeTsv } from "./write-rows.ts";

interface RowTableProps<Row extends { readonly id: string }> {
  readonly table: TableState;
  readonly counts: { readonly entities: number; readonly statements: number };
  readonly wording: Wording;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** How rows are sorted until somebody sorts them. */
  readonly atRest: { readonly column: string; readonly isDescending: boolean };
  readonly opened: string | undefined;
  readonly lit: string | undefined;
  /** Ids that are chosen elsewhere, as on the canvas. */
  readonly pickedOutside?: readonly string[];
  readonly onTable: (table: TableState) => void;
  readonly onOpen: (row: Row) => void;
  readonly onPicked?: (rows: readonly Row[]) => void;
  readonly onLight: (row: Row | undefined) => void;
}

/** A table with its head: which rows, how many are chosen, copy, file, columns and the text that rows must hold. */
export function RowTable<Row extends { readonly id: string }>(props: RowTableProps<Row>) {
  const { table, counts, wording, rows, atRest, opened, lit, pickedOutside, onTable } = props;
  const texts = useTexts(tableTexts);
  const { columns, chosen, setChosen } = useColumns(props.columns);
  const [pickedHere, setPickedHere] = useState<readonly string[]>([]);
  const [told, setTold] = useState("");
  const isKnown = props.columns.some(({ id }) => id === table.sort);
  const sort =
    isKnown && table.sort !== undefined ? { column: table.sort, isDescending: table.isDescending } : atRest;
  const shown = useMemo(
    () =>
      arrangeRows(
        rows,
        columns,
        {
          column: props.columns.find(({ id }) => id === sort.column),
          isDescending: sort.isDescending,
          query: table.query,
        },
        wording,
      ),
    [rows, columns, props.columns, sort.column, sort.isDescending, table.query, wording],
  );
  const picked = useMemo(() => new Set(pickedOutside ?? pickedHere), [pickedOutside, pickedHere]);
  const takePicked = (ids: ReadonlySet<string>) => {
    if (props.onPicked) props.onPicked(rows.filter(({ id }) => ids.has(id)));
    else setPickedHere([...ids]);
  };
  const pick = (some: readonly Row[]) => {
    const next = new Set(picked);
    if (props.onPicked && opened !== undefined) next.add(opened);
    const [only] = some;
    if (some.length === 1 && only && next.has(only.id)) next.delete(only.id);
    else for (const { id } of some) next.add(id);
    takePicked(next);
  };
  const taken = picked.size > 0 ? shown.filter(({ id }) => picked.has(id)) : shown;
  const copy = async () => {
    const isCopied = await copyText(writeTsv(taken, columns, wording));
    setTold(isCopied ? texts.copied(taken.length) : texts.notCopied);
  };
  const save = () =>
    downloadText(writeCsv(taken, columns, wording), `tieline-${table.of}.csv`, "text/csv;charset=utf-8");

  return (
    <section className="table-view panel" aria-label={texts.table}>
      <div className="table-head">
        <ToggleButtonGroup
          className="segments"
          aria-label={texts.table}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[table.of]}
          onSelectionChange={(keys) => {
            const [of] = [...keys];
            if (of === "entities" || of === "statements") {
              const { sort: _, ...rest } = table;
              onTable({ ...rest, of, isDescending: true });
            }
          }}
        >
          <ToggleButton id="entities" className="segment">
            {texts.entities} <span className="segment-count">{counts.entities.toLocaleString("en")}</span>
          </ToggleButton>
          <ToggleButton id="statements" className="segment">
            {texts.statements} <span className="segment-count">{counts.statements.toLocaleString("en")}</span>
          </ToggleButton>
        </ToggleButtonGroup>
        <div className="row-filter">
          <Search size={14} aria-hidden="true" />
          <input
            type="text"
            value={table.query}
            placeholder={texts.filterRows}
            aria-label={texts.filterRows}
            maxLength={200}
            onChange={(event) => onTable({ ...table, query: event.target.value })}
          />
          {table.query !== "" && (
            <IconButton icon={X} label={texts.clearFilter} onPress={() => onTable({ ...table, query: "" })} />
          )}
        </div>
        <span className="table-told" role="status">
          {told || (table.query !== "" ? texts.rows(shown.length, rows.length) : "")}
        </span>
        {picked.size > 0 && (
          <button type="button" className="picked-count" onClick={() => takePicked(new Set())}>
            {texts.selected(picked.size)}
            <X size={12} aria-hidden="true" />
          </button>
        )}
        <Button className="text-icon-button" onPress={() => void copy()}>
          <Copy size={16} strokeWidth={1.75} aria-hidden="true" />
          {texts.copy}
        </Button>
        <Button className="text-icon-button" onPress={save}>
          <Download size={16} strokeWidth={1.75} aria-hidden="true" />
          CSV
        </Button>
        <MenuTrigger>
          <Button className="icon-button choose-columns" aria-label={texts.columns}>
            <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
          <Popover className="menu-popover" placement="bottom end" offset={8}>
            <Menu
              className="menu"
              aria-label={texts.columns}
              selectionMode="multiple"
              disallowEmptySelection
              selectedKeys={chosen}
              onSelectionChange={(keys) =>
                setChosen(new Set(keys === "all" ? props.columns.map(({ id }) => id) : [...keys].map(String)))
              }
            >
              {props.columns.map(({ id, label }) => (
                <MenuItem key={id} id={id} className="menu-item" textValue={label[wording.language]}>
                  {({ isSelected }) => (
                    <>
                      <span className="menu-check">
                        {isSelected && <Check size={14} aria-hidden="true" />}
                      </span>
                      <span className="menu-label">{label[wording.language]}</span>
                    </>
                  )}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {shown.length === 0 ? (
        <div className="state table-nothing">
          <h2>{rows.length === 0 ? texts.nothingLeft : texts.nothing}</h2>
          <p>{rows.length === 0 ? texts.nothingLeftText : texts.nothingText}</p>
        </div>
      ) : (
        <RowGrid
          label={table.of === "entities" ? texts.entities : texts.statements}
          rows={shown}
          columns={columns}
          wording={wording}
          sort={sort}
          opened={opened}
          picked={picked}
          lit={lit}
          onSort={(column) =>
            onTable(sortBy(table, column, { sort: sort.column, isDescending: sort.isDescending }))
          }
          onOpen={(row) => {
            setPickedHere([]);
            props.onOpen(row);
          }}
          onPick={pick}
          onPickAll={() => takePicked(new Set(shown.map(({ id }) => id)))}
          onLight={props.onLight}
        />
      )}
    </section>
  );
}
