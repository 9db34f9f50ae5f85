import fc from "fast-check";
import { expect, test } from "vitest";
import { type Column, cellOf } from "../../core/exports/column.ts";
import { entityColumns } from "../../core/exports/entity-columns.ts";
import { replaceUnwritable } from "../../core/exports/escape-xml.ts";
import { gexf } from "../../core/exports/gexf.ts";
import type { ExportGraph } from "../../core/exports/index.ts";
import { statementColumns } from "../../core/exports/statement-columns.ts";
import { arbitraryGraph } from "../core/exports/arbitrary-graph.ts";
import { exampleGraph } from "../core/exports/example-graph.ts";
import { readersAreMissing, readOutside } from "./outside-reader.ts";

interface ReadGraph {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: Readonly<Record<string, readonly [string, string, Readonly<Record<string, unknown>>]>>;
}

/** Every column but position and colour, which networkx gives under `viz`. */
function attributes<Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> {
  const cells = columns
    .filter(({ name }) => !["x", "y", "color"].includes(name))
    .map((column) => [column.name, cellOf(column, item)] as const);
  return Object.fromEntries(
    cells
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === "string" ? replaceUnwritable(value) : value]),
  );
}

test.skipIf(readersAreMissing)(
  "networkx reads every node, edge and attribute of 150 graphs of hostile texts",
  () => {
    const graphs: readonly ExportGraph[] = [
      exampleGraph,
      ...fc.sample(arbitraryGraph, { seed: 20261124, numRuns: 150 }),
    ];
    const texts = graphs.map((graph) => [...gexf.write(graph)].join(""));
    const seen = readOutside("read_gexf.py", "gexf", texts) as readonly ReadGraph[];
    for (const [place, graph] of graphs.entries()) {
      const read = seen[place];
      expect(read?.directed).toBe(true);
      expect(Object.keys(read?.nodes ?? {})).toHaveLength(graph.entities.length);
      expect(Object.keys(read?.edges ?? {})).toHaveLength(graph.statements.length);
      for (const [index, entity] of graph.entities.entries()) {
        const { viz, ...rest } = read?.nodes[`n${index}`] ?? {};
        expect(rest).toEqual(attributes(entityColumns(graph), entity));
        const { x, y } = entity.position ?? {};
        if (entity.position) expect(viz).toMatchObject({ position: { x, y, z: 0 } });
      }
      for (const [index, statement] of graph.statements.entries()) {
        const numberOf = (id: string) => `n${graph.entities.findIndex((entity) => entity.id === id)}`;
        expect(read?.edges[`e${index}`]).toEqual([
          numberOf(statement.subject),
          numberOf(statement.object),
          attributes(statementColumns(graph), statement),
        ]);
      }
    }
  },
);
