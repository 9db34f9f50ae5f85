import { useMemo } from "react";
import type { Overview } from "../../../core/api.ts";
import { useApp, useChange, useMessages, useOverview } from "../../state/app-context.tsx";
import { open, select } from "../../state/changes.ts";
import { pickEntities, setTable } from "../../state/table-changes.ts";
import type { Selection } from "../../state/view-state.ts";
import { entityColumns } from "./entity-columns.tsx";
import { entityRows } from "./entity-row.ts";
import { RowTable } from "./row-table.tsx";
import { statementColumns } from "./statement-columns.tsx";
import { statementRows } from "./statement-row.ts";
import "./table.css";

/** What part and filters leave, as rows: the same selection and the same light as on the canvas. */
export default function TableView() {
  const overview = useOverview();
  return overview ? <LoadedTable overview={overview} /> : null;
}

function LoadedTable({ overview }: { readonly overview: Overview }) {
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.view.filters);
  const part = useApp((state) => state.view.part);
  const table = useApp((state) => state.view.table);
  const selection = useApp((state) => state.view.selection);
  const hovered = useApp((state) => state.hovered);
  const statements = useMemo(() => statementRows(overview, { part, filters }), [overview, part, filters]);
  const entities = useMemo(() => entityRows(overview, { part, filters }), [overview, part, filters]);
  const wording = useMemo(() => ({ language, messages }), [language, messages]);
  const shared = {
    table,
    counts: { entities: entities.length, statements: statements.length },
    wording,
    onTable: (next: typeof table) => change((state) => setTable(state, next)),
  };
  const idOf = (kind: "entity" | "statement", { id, ...rest }: { kind: string; id?: string }) =>
    rest.kind === kind ? id : undefined;
  if (table.of === "statements") {
    return (
      <RowTable
        {...shared}
        key="statements"
        rows={statements}
        columns={statementColumns}
        atRest={{ column: "date", isDescending: true }}
        opened={idOf("statement", selection)}
        lit={idOf("statement", hovered)}
        onOpen={({ id }) => change((state) => open(state, { kind: "statement", id }))}
        onLight={(row) =>
          change((state) => ({
            ...state,
            hovered: row ? { kind: "statement", id: row.id } : { kind: "none" },
          }))
        }
      />
    );
  }
  return (
    <RowTable
      {...shared}
      key="entities"
      rows={entities}
      columns={entityColumns}
      atRest={{ column: "links", isDescending: true }}
      opened={idOf("entity", selection)}
      lit={idOf("entity", hovered)}
      pickedOutside={pickedOf(selection)}
      onOpen={({ id }) => change((state) => open(state, { kind: "entity", id }))}
      onPicked={(rows) => change((state) => select(state, pickEntities(rows.map(({ id }) => id))))}
      onLight={(row) =>
        change((state) => ({ ...state, hovered: row ? { kind: "entity", id: row.id } : { kind: "none" } }))
      }
    />
  );
}

const none: readonly string[] = [];

const pickedOf = (selection: Selection): readonly string[] =>
  selection.kind === "entities" || selection.kind === "common" ? selection.ids : none;
