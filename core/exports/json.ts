import type { ExportFormat, ExportGraph } from "./export-format.ts";
import { numberNodes } from "./number-nodes.ts";

/**
 * Everything but the texts of the documents, in the shape of the snapshot (docs/snapshot.md); `meta.kind` is
 * `tieline-graph`, since without texts it is none. One item a line, so that files can be compared.
 */
export const json: ExportFormat = {
  id: "json",
  label: { en: "JSON", zh: "JSON" },
  mediaType: "application/json",
  extension: "json",
  write: writeJson,
};

function* writeJson(graph: ExportGraph): Generator<string> {
  numberNodes(graph);
  yield `{"meta":${JSON.stringify({ ...graph.meta, kind: "tieline-graph" })},\n"ontology":${JSON.stringify(graph.ontology)},\n`;
  yield* list("documents", graph.documents.map(withoutText));
  yield ",\n";
  yield* list("entities", graph.entities);
  yield ",\n";
  yield* list("statements", graph.statements);
  yield "}\n";
}

/** A whole snapshot may be passed, and then its documents do have a text. */
function withoutText(document: ExportGraph["documents"][number]) {
  return { ...document, text: undefined };
}

function* list(name: string, items: readonly unknown[]): Generator<string> {
  yield `"${name}":[`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`;
  yield "]";
}
