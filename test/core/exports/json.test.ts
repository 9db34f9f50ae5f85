import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportGraph } from "../../../core/exports/index.ts";
import { json } from "../../../core/exports/json.ts";
import { arbitraryGraph } from "./arbitrary-graph.ts";
import { exampleGraph, exampleSnapshot } from "./example-graph.ts";

const read = (graph: ExportGraph) => JSON.parse([...json.write(graph)].join(""));

test("the file holds the graph with all its quotes, but no document's text and no messages", () => {
  const { meta, ontology, documents, entities, statements } = exampleSnapshot;
  expect(read(exampleGraph)).toEqual({
    meta: { ...meta, kind: "tieline-graph" },
    ontology,
    documents: documents.map(({ text: _, ...document }) => document),
    entities,
    statements,
  });
});

test("whatever the texts, they are read back as they were", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const { entities, statements } = read(graph);
      expect({ entities, statements }).toEqual({ entities: graph.entities, statements: graph.statements });
    }),
  );
});
