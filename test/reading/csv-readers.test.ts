import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf } from "../../core/exports/column.ts";
import { csv } from "../../core/exports/csv.ts";
import { replaceUnwritable } from "../../core/exports/escape-xml.ts";
import type { ExportGraph } from "../../core/exports/index.ts";
import { statementColumns } from "../../core/exports/statement-columns.ts";
import { arbitraryGraph } from "../core/exports/arbitrary-graph.ts";
import { exampleGraph } from "../core/exports/example-graph.ts";
import { readersAreMissing, readOutside } from "./outside-reader.ts";

const read = (graphs: readonly ExportGraph[]) =>
  readOutside(
    "read_csv.py",
    "csv",
    graphs.map((graph) => [...csv.write(graph)].join("")),
  ) as readonly (readonly (readonly string[])[])[];

test.skipIf(readersAreMissing)("Python reads every cell of 150 tables of hostile texts", () => {
  const graphs = [exampleGraph, ...fc.sample(arbitraryGraph, { seed: 20261124, numRuns: 150 })];
  for (const [index, [header, ...rows]] of read(graphs).entries()) {
    const graph = graphs[index] ?? exampleGraph;
    expect(rows).toHaveLength(graph.statements.length);
    for (const [place, statement] of graph.statements.entries()) {
      const row = Object.fromEntries((header ?? []).map((name, column) => [name, rows[place]?.[column]]));
      expect(row.subject_id).toBe(statement.subject);
      for (const column of statementColumns(graph)) {
        const text = replaceUnwritable(String(cellOf(column, statement) ?? ""));
        expect([text, `'${text}`]).toContain(row[column.name]);
      }
    }
  }
});
