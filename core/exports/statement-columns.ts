import type { Document } from "../document.ts";
import type { Label } from "../ontology/entity-type.ts";
import type { RelationLabels } from "../ontology/relation-type.ts";
import type { Amount, Statement } from "../statement.ts";
import type { Column, ColumnType } from "./column.ts";
import type { ExportGraph } from "./export-format.ts";

/** The attributes of an edge: what is said, how surely, its qualifiers, and the first quote with its source. */
export function statementColumns(graph: ExportGraph): readonly Column<Statement>[] {
  return [...claimColumns(graph), ...qualifierColumns, ...sourceColumns(graph)];
}

function claimColumns(graph: ExportGraph): readonly Column<Statement>[] {
  const relations = new Map(graph.ontology.relationTypes.map((relation) => [relation.id, relation]));
  const label = (statement: Statement): Label | undefined => {
    const relation = relations.get(statement.predicate);
    return relation && wording(relation.labels, statement);
  };
  return [
    { name: "statement_id", type: "string", read: (statement) => statement.id },
    { name: "predicate", type: "string", read: (statement) => statement.predicate },
    { name: "label", type: "string", read: (statement) => label(statement)?.en ?? statement.predicate },
    { name: "label_zh", type: "string", read: (statement) => label(statement)?.zh },
    { name: "kind", type: "string", read: (statement) => relations.get(statement.predicate)?.kind },
    { name: "polarity", type: "string", read: (statement) => statement.polarity },
    { name: "modality", type: "string", read: (statement) => statement.modality },
    { name: "confidence", type: "double", read: (statement) => statement.confidence },
  ];
}

/** The wording that says no more than the statement: "did not leave", "is to leave", "had left", "left". */
function wording(labels: RelationLabels, { polarity, modality, qualifiers }: Statement): Label {
  if (polarity === "negated") return labels.negated;
  if (modality === "planned") return labels.planned;
  return qualifiers?.former ? labels.past : labels.plain;
}

const qualifierColumns: readonly Column<Statement>[] = [
  { name: "title", type: "string", read: ({ qualifiers }) => qualifiers?.title },
  { name: "former", type: "boolean", read: ({ qualifiers }) => qualifiers?.former },
  { name: "when_text", type: "string", read: ({ qualifiers }) => qualifiers?.when?.text },
  { name: "when_from", type: "string", read: ({ qualifiers }) => qualifiers?.when?.from },
  { name: "when_to", type: "string", read: ({ qualifiers }) => qualifiers?.when?.to },
  { name: "when_precision", type: "string", read: ({ qualifiers }) => qualifiers?.when?.precision },
  ...amountColumns("amount"),
  { name: "stake", type: "string", read: ({ qualifiers }) => qualifiers?.stake },
  { name: "round", type: "string", read: ({ qualifiers }) => qualifiers?.round },
  ...amountColumns("valuation"),
  { name: "lead", type: "boolean", read: ({ qualifiers }) => qualifiers?.lead },
  // Later additions stand last, so that who reads columns by position is not put out.
  { name: "role", type: "string", read: ({ qualifiers }) => qualifiers?.role },
  { name: "amount_low", type: "double", read: ({ qualifiers }) => qualifiers?.amount?.low },
  { name: "amount_high", type: "double", read: ({ qualifiers }) => qualifiers?.amount?.high },
];

function amountColumns(qualifier: "amount" | "valuation"): readonly Column<Statement>[] {
  const part = (key: keyof Amount, type: ColumnType): Column<Statement> => ({
    name: `${qualifier}_${key}`,
    type,
    read: ({ qualifiers }) => qualifiers?.[qualifier]?.[key],
  });
  return [
    part("text", "string"),
    part("value", "double"),
    part("currency", "string"),
    part("kind", "string"),
  ];
}

function sourceColumns(graph: ExportGraph): readonly Column<Statement>[] {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const source = (key: keyof Omit<Document, "text">) => (statement: Statement) => {
    const first = statement.evidence[0];
    return first && documents.get(first.document)?.[key];
  };
  return [
    { name: "quote", type: "string", read: ({ evidence }) => evidence[0]?.quote },
    { name: "quotes", type: "int", read: ({ evidence }) => evidence.length },
    { name: "document", type: "string", read: source("title") },
    { name: "document_id", type: "string", read: ({ evidence }) => evidence[0]?.document },
    { name: "publisher", type: "string", read: source("publisher") },
    { name: "date", type: "string", read: source("date") },
    { name: "uri", type: "string", read: source("uri") },
  ];
}
