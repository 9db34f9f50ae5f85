import { type Column, cellOf, usedColumns } from "./column.ts";
import { entityColumns } from "./entity-columns.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportFormat, ExportGraph } from "./export-format.ts";
import { numberNodes } from "./number-nodes.ts";
import { statementColumns } from "./statement-columns.ts";

/**
 * GraphML 1.0 (http://graphml.graphdrawing.org), directed, one edge for each statement, so parallel edges stay.
 *
 * - Node and edge ids are n0… and e0…, since the schema wants NMTOKENs; the ids of ours are data.
 * - Two passes: only keys that some node or edge uses are declared, because readers make a column of each.
 * - Key ids say what they are for (`node.label`): Gephi takes a key with the id d3 or d7 for yEd's label.
 * - A value that is absent has no element: igraph reads NaN, "" or false there, networkx nothing.
 * - Title, generator and inputs stand in `desc`: Gephi reports an issue for each key that is for the graph.
 */
export const graphml: ExportFormat = {
  id: "graphml",
  label: { en: "GraphML", zh: "GraphML" },
  mediaType: "application/graphml+xml",
  extension: "graphml",
  write: writeGraphml,
};

function* writeGraphml(graph: ExportGraph): Generator<string> {
  const numbers = numberNodes(graph);
  const nodes = usedColumns(entityColumns(graph), graph.entities);
  const edges = usedColumns(statementColumns(graph), graph.statements);

  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  const { title, generator, inputs } = graph.meta;
  yield `  <desc>${escapeXml(`${title} (${generator}, inputs ${inputs})`)}</desc>\n`;
  yield nodes.map((column) => keyElement("node", column)).join("");
  yield edges.map((column) => keyElement("edge", column)).join("");
  yield '  <graph id="G" edgedefault="directed">\n';

  for (const [index, entity] of graph.entities.entries()) {
    yield `    <node id="n${index}">\n${dataElements("node", nodes, entity)}    </node>\n`;
  }
  for (const [index, statement] of graph.statements.entries()) {
    const ends = `source="n${numbers.get(statement.subject)}" target="n${numbers.get(statement.object)}"`;
    yield `    <edge id="e${index}" ${ends}>\n${dataElements("edge", edges, statement)}    </edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

type Owner = "node" | "edge";

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
