import type { EntityId } from "../entity.ts";
import type { Statement } from "../statement.ts";
import { type Column, cellOf, usedColumns } from "./column.ts";
import { entityColumns } from "./entity-columns.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportFormat, ExportGraph } from "./export-format.ts";
import { statementColumns } from "./statement-columns.ts";

const graphColumns: readonly Column<ExportGraph>[] = [
  { name: "title", type: "string", read: (graph) => graph.meta.title },
  { name: "generator", type: "string", read: (graph) => graph.meta.generator },
  { name: "inputs", type: "string", read: (graph) => graph.meta.inputs },
];

/**
 * GraphML 1.0 (http://graphml.graphdrawing.org), directed, one edge for each statement, so parallel edges stay.
 *
 * - Node and edge ids are n0… and e0…, since the schema wants NMTOKENs; the ids of ours are data.
 * - Two passes: only keys that some node or edge uses are declared, because readers make a column of each.
 * - Key ids say what they are for (`node.label`): Gephi takes a key with the id d3 or d7 for yEd's label.
 * - A value that is absent has no element: igraph reads NaN, "" or false there, networkx nothing.
 */
export const graphml: ExportFormat = {
  id: "graphml",
  label: { en: "GraphML", zh: "GraphML" },
  mediaType: "application/graphml+xml",
  extension: "graphml",
  write: writeGraphml,
};

function* writeGraphml(graph: ExportGraph): Generator<string> {
  const about = usedColumns(graphColumns, [graph]);
  const nodes = usedColumns(entityColumns(graph), graph.entities);
  const edges = usedColumns(statementColumns(graph), graph.statements);

  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield about.map((column) => keyElement("graph", column)).join("");
  yield nodes.map((column) => keyElement("node", column)).join("");
  yield edges.map((column) => keyElement("edge", column)).join("");
  yield '  <graph id="G" edgedefault="directed">\n';
  yield dataElements("graph", about, graph);

  const ids = new Map<EntityId, string>();
  for (const entity of graph.entities) {
    const id = `n${ids.size}`;
    ids.set(entity.id, id);
    yield `    <node id="${id}">\n${dataElements("node", nodes, entity)}    </node>\n`;
  }
  let written = 0;
  for (const statement of graph.statements) {
    const source = endOf(statement, "subject", ids);
    const target = endOf(statement, "object", ids);
    yield `    <edge id="e${written}" source="${source}" target="${target}">\n${dataElements("edge", edges, statement)}    </edge>\n`;
    written += 1;
  }
  yield "  </graph>\n</graphml>\n";
}

type Owner = "graph" | "node" | "edge";

function keyElement<Item>(owner: Owner, { name, type }: Column<Item>): string {
  return `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function dataElements<Item>(owner: Owner, columns: readonly Column<Item>[], item: Item): string {
  let elements = "";
  for (const column of columns) {
    const value = cellOf(column, item);
    if (value === undefined) continue;
    const text = typeof value === "string" ? escapeXml(value) : String(value);
    elements += `      <data key="${owner}.${column.name}">${text}</data>\n`;
  }
  return elements;
}

function endOf(statement: Statement, side: "subject" | "object", ids: ReadonlyMap<EntityId, string>): string {
  const id = ids.get(statement[side]);
  if (id === undefined) {
    throw new Error(
      `The ${side} "${statement[side]}" of statement "${statement.id}" is not among the entities to export; pass both ends of every statement.`,
    );
  }
  return id;
}
