import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Column, cellOf } from "../../core/exports/column.ts";
import { entityColumns } from "../../core/exports/entity-columns.ts";
import { replaceUnwritable } from "../../core/exports/escape-xml.ts";
import { graphml } from "../../core/exports/graphml.ts";
import type { ExportGraph } from "../../core/exports/index.ts";
import { statementColumns } from "../../core/exports/statement-columns.ts";
import { arbitraryGraph } from "../core/exports/arbitrary-graph.ts";
import { exampleGraph } from "../core/exports/example-graph.ts";
import { readersAreMissing, readOutside } from "./outside-reader.ts";

type Attributes = Readonly<Record<string, unknown>>;
interface ReadGraph {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Attributes>>;
  readonly edges: Readonly<Record<string, readonly [source: string, target: string, Attributes]>>;
}
type Reader = "networkx" | "igraph";

const read = (graphs: readonly ExportGraph[]) =>
  readOutside(
    "read_graphml.py",
    "graphml",
    graphs.map((graph) => [...graphml.write(graph)].join("")),
  ) as readonly Readonly<Record<Reader, ReadGraph>>[];

/** What a reader must see; igraph says "false" and "absent" alike, so there false counts as absent. */
function attributes<Item>(columns: readonly Column<Item>[], item: Item, reader: Reader): Attributes {
  const cells = columns.map((column) => [column.name, cellOf(column, item)] as const);
  return Object.fromEntries(
    cells
      .filter(([, value]) => value !== undefined && !(reader === "igraph" && value === false))
      .map(([name, value]) => [name, typeof value === "string" ? replaceUnwritable(value) : value]),
  );
}

function expected(graph: ExportGraph, reader: Reader): ReadGraph {
  const place = new Map(graph.entities.map(({ id }, index) => [id, `n${index}`]));
  return {
    directed: true,
    nodes: Object.fromEntries(
      graph.entities.map((entity, index) => [`n${index}`, attributes(entityColumns(graph), entity, reader)]),
    ),
    edges: Object.fromEntries(
      graph.statements.map((statement, index) => [
        `e${index}`,
        [
          place.get(statement.subject) ?? "",
          place.get(statement.object) ?? "",
          attributes(statementColumns(graph), statement, reader),
        ],
      ]),
    ),
  };
}

describe.skipIf(readersAreMissing).each<Reader>(["networkx", "igraph"])("%s", (reader) => {
  const graphs = [exampleGraph, ...fc.sample(arbitraryGraph, { seed: 20261124, numRuns: 150 })];
  let seen: readonly Readonly<Record<Reader, ReadGraph>>[] = [];
  beforeAll(() => {
    seen = read(graphs);
  });

  test("reads every node, every parallel edge and every attribute of the example", () => {
    expect(seen[0]?.[reader]).toEqual(expected(exampleGraph, reader));
  });

  test("sees typed values: numbers, booleans and text in both scripts", () => {
    const graph = seen[0]?.[reader];
    expect(graph?.nodes.n0).toMatchObject({
      label: "Baichuan",
      label_zh: "百川智能",
      degree: 4,
      x: -1.5,
      y: 2e-7,
    });
    expect(graph?.edges.e2?.[2]).toMatchObject({ former: true, title: "co-founder", confidence: 0.5 });
    expect(graph?.edges.e3?.[2]).toMatchObject({
      amount_value: 1.5e9,
      quotes: 2,
      uri: "https://example.com/a?b=1&c=2",
    });
  });

  test("reads 150 graphs of hostile texts as they are, but for what XML cannot hold", () => {
    for (const [index, graph] of graphs.entries())
      expect(seen[index]?.[reader]).toEqual(expected(graph, reader));
  });
});
