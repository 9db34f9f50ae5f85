import { useDeferredValue, useMemo } from "react";
import type { Overview } from "../../../core/api.ts";
import { drawnGraph } from "../../graph/scene/drawn-graph.ts";
import { useApp, useMessages } from "../../state/app-context.tsx";
import type { TableState } from "../../state/view-state.ts";
import { indexOf } from "../../state/visible-part.ts";
import { shownName } from "../../ui/entity-names.ts";
import { entityColumns } from "./entity-columns.tsx";
import { countFigures, type EntityFigures } from "./entity-figures.ts";
import { findEntityRows, findStatementRows } from "./find-rows.ts";
import { rankTexts } from "./rank-texts.ts";
import { sortRows } from "./sort-rows.ts";
import { statementColumns } from "./statement-columns.tsx";
import type { TableColumn, TableContext } from "./table-column.ts";

/** The order of a table at rest. */
const atRest = {
  entities: { sort: "links", isDescending: true },
  statements: { sort: "date", isDescending: true },
} as const satisfies Record<TableState["of"], Pick<TableState, "sort" | "isDescending">>;

export interface TableRows {
  readonly context: TableContext;
  readonly columns: readonly TableColumn[];
  /** Numbers of the rows in the order shown. */
  readonly rows: readonly number[];
  /** How many there are of each kind before the text filter. */
  readonly counts: Readonly<Record<TableState["of"], number>>;
  readonly sorted: { readonly sort: string; readonly isDescending: boolean };
}

const nothing = { kind: "none" } as const;

/** What part and filters leave, as rows found and sorted as the view says. */
export function useTableRows(overview: Overview): TableRows {
  const language = useApp((state) => state.language);
  const messages = useMessages();
  const part = useApp((state) => state.view.part);
  const filters = useApp((state) => state.view.filters);
  const table = useApp((state) => state.view.table);
  // Typing goes first; the rows follow when there is time.
  const query = useDeferredValue(table.query);
  const index = indexOf(overview);
  const drawn = useMemo(
    () => drawnGraph(index, { part, filters, selection: nothing }, "whole"),
    [index, part, filters],
  );
  const context = useMemo((): TableContext => {
    let figures: EntityFigures | undefined;
    let ranks: Int32Array | undefined;
    return {
      overview,
      index,
      language,
      messages,
      figures() {
        figures ??= countFigures(index, drawn.statements);
        return figures;
      },
      nameRank() {
        ranks ??= Int32Array.from(
          rankTexts(
            index.entities.map(({ name }) => shownName(name, language).text),
            language === "zh" ? "zh-CN" : "en",
          ),
        );
        return ranks;
      },
    };
  }, [overview, index, drawn, language, messages]);
  const columns = table.of === "entities" ? entityColumns : statementColumns;
  const column = columns.find(({ id }) => id === table.sort);
  const rest = atRest[table.of];
  const sort = column ? column.id : rest.sort;
  const isDescending = column ? table.isDescending : rest.isDescending;
  const sortedRows = useMemo(() => {
    const flags = drawn[table.of];
    const all = [...flags.keys()].filter((row) => flags[row] === 1);
    const by = columns.find(({ id }) => id === sort);
    return by ? sortRows(all, by.keyOf(context), isDescending ? "descending" : "ascending") : all;
  }, [drawn, table.of, columns, context, sort, isDescending]);
  const rows = useMemo(
    () =>
      table.of === "entities"
        ? findEntityRows(index, sortedRows, query)
        : findStatementRows(index, sortedRows, query),
    [index, sortedRows, query, table.of],
  );
  return {
    context,
    columns,
    rows,
    counts: { entities: drawn.entityCount, statements: drawn.statementCount },
    sorted: { sort, isDescending },
  };
}
