import type { Entity } from "../entity.ts";
import type { EntityTypeId } from "../ontology/entity-type.ts";
import { type Column, type ColumnType, cellOf, usedColumns } from "./column.ts";
import { entityColumns } from "./entity-columns.ts";
import { escapeXml, escapeXmlAttribute } from "./escape-xml.ts";
import type { ExportFormat, ExportGraph } from "./export-format.ts";
import { numberNodes } from "./number-nodes.ts";
import { statementColumns } from "./statement-columns.ts";

/**
 * GEXF 1.3 (https://gexf.net/schema.html), Gephi's own format: the attributes of GraphML, but that position, colour
 * and label are elements of the format, and that the predicate is the `kind` of an edge, by which Gephi keeps
 * parallel edges apart.
 */
export const gexf: ExportFormat = {
  id: "gexf",
  label: { en: "GEXF (Gephi)", zh: "GEXF（Gephi）" },
  mediaType: "application/gexf+xml",
  extension: "gexf",
  write: writeGexf,
};

/** Columns that are elements or attributes of the format itself. */
const native: ReadonlySet<string> = new Set(["label", "x", "y", "color"]);
const typeNames: Readonly<Record<ColumnType, string>> = {
  string: "string",
  int: "integer",
  double: "double",
  boolean: "boolean",
};

function* writeGexf(graph: ExportGraph): Generator<string> {
  const numbers = numberNodes(graph);
  const allEntityColumns = entityColumns(graph);
  const allStatementColumns = statementColumns(graph);
  const nodes = usedColumns(allEntityColumns, graph.entities).filter(({ name }) => !native.has(name));
  const edges = usedColumns(allStatementColumns, graph.statements).filter(({ name }) => !native.has(name));
  const nodeLabel = labelOf(allEntityColumns);
  const edgeLabel = labelOf(allStatementColumns);
  const colours = new Map(graph.ontology.entityTypes.map(({ id, colour }) => [id, colour.light]));
  const { title, generator, inputs } = graph.meta;

  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>${escapeXml(generator)}</creator>
    <title>${escapeXml(title)}</title>
    <description>${escapeXml(`inputs ${inputs}`)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed">
`;
  yield declarations("node", nodes);
  yield declarations("edge", edges);
  yield "    <nodes>\n";
  for (const [index, entity] of graph.entities.entries()) {
    yield `      <node id="n${index}" label="${nodeLabel(entity)}">
${values(nodes, entity)}${looks(entity, colours)}      </node>
`;
  }
  yield "    </nodes>\n    <edges>\n";
  for (const [index, statement] of graph.statements.entries()) {
    const ends = `source="n${numbers.get(statement.subject)}" target="n${numbers.get(statement.object)}"`;
    yield `      <edge id="e${index}" ${ends} kind="${statement.predicate}" label="${edgeLabel(statement)}">
${values(edges, statement)}      </edge>
`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

function labelOf<Item>(columns: readonly Column<Item>[]): (item: Item) => string {
  const column = columns.find(({ name }) => name === "label");
  return (item) => escapeXmlAttribute(String((column && cellOf(column, item)) ?? ""));
}

function declarations<Item>(owner: "node" | "edge", columns: readonly Column<Item>[]): string {
  const lines = columns.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${typeNames[type]}"/>\n`,
  );
  return `    <attributes class="${owner}" mode="static">\n${lines.join("")}    </attributes>\n`;
}

function values<Item>(columns: readonly Column<Item>[], item: Item): string {
  let elements = "";
  for (const column of columns) {
    const value = cellOf(column, item);
    if (value === undefined) continue;
    elements += `          <attvalue for="${column.name}" value="${escapeXmlAttribute(String(value))}"/>\n`;
  }
  return `        <attvalues>\n${elements}        </attvalues>\n`;
}

function looks({ type, position }: Entity, colours: ReadonlyMap<EntityTypeId, string>): string {
  const channels = /^#(..)(..)(..)$/.exec(colours.get(type) ?? "")?.slice(1);
  const [red, green, blue] = channels?.map((channel) => Number.parseInt(channel, 16)) ?? [];
  const colour = channels ? `        <viz:color r="${red}" g="${green}" b="${blue}"/>\n` : "";
  const place = position ? `        <viz:position x="${position.x}" y="${position.y}" z="0"/>\n` : "";
  return colour + place;
}
