import type { Entity } from "../entity.ts";
import type { Statement } from "../statement.ts";
import { type Column, cellOf } from "./column.ts";
import { csvField } from "./csv-field.ts";
import { displayName } from "./entity-columns.ts";
import type { ExportFormat, ExportGraph } from "./export-format.ts";
import { numberNodes } from "./number-nodes.ts";
import { statementColumns } from "./statement-columns.ts";

/**
 * A table of statements, one a row, with both ends by id, name and type (RFC 4180, header always the same).
 *
 * - Starts with a byte order mark: without it Excel reads Chinese as Latin-1.
 * - Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 * - Characters that XML could not hold are U+FFFD here too, as many readers stop at NUL.
 */
export const csv: ExportFormat = {
  id: "csv",
  label: { en: "CSV (statements)", zh: "CSV（陈述表）" },
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  write: writeCsv,
};

function* writeCsv(graph: ExportGraph): Generator<string> {
  const numbers = numberNodes(graph);
  const end = (statement: Statement, side: "subject" | "object") =>
    graph.entities[numbers.get(statement[side]) ?? -1];
  const columns = [...endColumns("subject", end), ...endColumns("object", end), ...statementColumns(graph)];
  yield `\uFEFF${columns.map(({ name }) => name).join(",")}\r\n`;
  for (const statement of graph.statements) {
    yield `${columns.map((column) => csvField(cellOf(column, statement))).join(",")}\r\n`;
  }
}

function endColumns(
  side: "subject" | "object",
  end: (statement: Statement, side: "subject" | "object") => Entity | undefined,
): readonly Column<Statement>[] {
  const name = (entity: Entity | undefined) => entity && displayName(entity);
  return [
    { name: `${side}_id`, type: "string", read: (statement) => statement[side] },
    { name: side, type: "string", read: (statement) => name(end(statement, side)) },
    { name: `${side}_zh`, type: "string", read: (statement) => end(statement, side)?.name.zh },
    { name: `${side}_type`, type: "string", read: (statement) => end(statement, side)?.type },
  ];
}
