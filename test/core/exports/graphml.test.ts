import { expect, test } from "vitest";
import { graphml } from "../../../core/exports/graphml.ts";
import type { ExportGraph } from "../../../core/exports/index.ts";
import { exampleGraph } from "./example-graph.ts";

const written = (graph: ExportGraph) => [...graphml.write(graph)].join("");
const elements = (xml: string, start: RegExp) => xml.split("\n").filter((line) => start.test(line));

test("a node carries its id, names in both scripts, type, aliases, measures, position and colour", () => {
  const xml = written({ ...exampleGraph, statements: [] });
  expect(xml).toContain(`    <node id="n0">
      <data key="node.entity_id">company:baichuan</data>
      <data key="node.label">Baichuan</data>
      <data key="node.label_en">Baichuan</data>
      <data key="node.label_zh">百川智能</data>
      <data key="node.type">company</data>
      <data key="node.aliases">百川 | Baichuan &lt;AI&gt;</data>
      <data key="node.identifiers">wikidata=Q1 | lei=X</data>
      <data key="node.degree">4</data>
      <data key="node.pagerank">0.5</data>
      <data key="node.betweenness">0.25</data>
      <data key="node.community">1</data>
      <data key="node.x">-1.5</data>
      <data key="node.y">2e-7</data>
      <data key="node.color">#2d62cf</data>
    </node>
`);
});

test("a node without an English name is labelled in Chinese, and what is absent has no element", () => {
  expect(written({ ...exampleGraph, statements: [] })).toContain(`    <node id="n1">
      <data key="node.entity_id">person:焦可</data>
      <data key="node.label">焦可</data>
      <data key="node.label_zh">焦可</data>
      <data key="node.type">person</data>
      <data key="node.degree">3</data>
`);
});

test("an edge carries its claim, every qualifier, and the first quote with its source", () => {
  expect(written(exampleGraph)).toContain(`    <edge id="e3" source="n2" target="n0">
      <data key="edge.statement_id">s4</data>
      <data key="edge.predicate">invested_in</data>
      <data key="edge.label">is to invest in</data>
      <data key="edge.label_zh">拟投资</data>
      <data key="edge.kind">money</data>
      <data key="edge.polarity">asserted</data>
      <data key="edge.modality">planned</data>
      <data key="edge.confidence">0.75</data>
      <data key="edge.when_text">June 2024</data>
      <data key="edge.when_from">2024-06-01</data>
      <data key="edge.when_to">2024-06-30</data>
      <data key="edge.when_precision">month</data>
      <data key="edge.amount_text">$1.5bn</data>
      <data key="edge.amount_value">1500000000</data>
      <data key="edge.amount_currency">USD</data>
      <data key="edge.amount_kind">raised</data>
      <data key="edge.stake">5%</data>
      <data key="edge.round">Series B</data>
      <data key="edge.valuation_text">$9bn</data>
      <data key="edge.valuation_value">9000000000</data>
      <data key="edge.valuation_currency">USD</data>
      <data key="edge.valuation_kind">valuation</data>
      <data key="edge.lead">false</data>
      <data key="edge.quote">Alpha Fund put $1.5bn into it in June 2024.</data>
      <data key="edge.quotes">2</data>
      <data key="edge.document">A &amp; B &quot;leave&quot;</data>
      <data key="edge.document_id">departures</data>
      <data key="edge.publisher">Example Daily</data>
      <data key="edge.date">2025-03</data>
      <data key="edge.uri">https://example.com/a?b=1&amp;c=2</data>
    </edge>
`);
});

test("parallel statements stay parallel edges, each with the wording of what it says", () => {
  const xml = written(exampleGraph);
  expect(elements(xml, /<edge /)).toEqual([
    '    <edge id="e0" source="n1" target="n0">',
    '    <edge id="e1" source="n1" target="n0">',
    '    <edge id="e2" source="n1" target="n0">',
    '    <edge id="e3" source="n2" target="n0">',
  ]);
  expect(elements(xml, /<data key="edge\.label"/).map((line) => line.replace(/<[^>]*>/g, "").trim())).toEqual(
    ["resigned from", "did not leave", "worked at", "is to invest in"],
  );
});

test("only keys in use are declared, typed, and named as NMTOKENs", () => {
  const [company] = exampleGraph.entities;
  const bare = company ? [{ ...company, aliases: [], identifiers: {}, metrics: undefined }] : [];
  const keys = elements(written({ ...exampleGraph, entities: bare, statements: [] } as ExportGraph), /<key /);
  expect(keys).toEqual([
    '  <key id="node.entity_id" for="node" attr.name="entity_id" attr.type="string"/>',
    '  <key id="node.label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="node.label_en" for="node" attr.name="label_en" attr.type="string"/>',
    '  <key id="node.label_zh" for="node" attr.name="label_zh" attr.type="string"/>',
    '  <key id="node.type" for="node" attr.name="type" attr.type="string"/>',
    '  <key id="node.x" for="node" attr.name="x" attr.type="double"/>',
    '  <key id="node.y" for="node" attr.name="y" attr.type="double"/>',
    '  <key id="node.color" for="node" attr.name="color" attr.type="string"/>',
  ]);
  for (const key of elements(written(exampleGraph), /<key /))
    expect(key).toMatch(/attr\.name="[a-z_]+" attr\.type="(string|int|double|boolean)"/);
});

test("an empty graph is a GraphML file without nodes", () => {
  expect(
    written({ ...exampleGraph, entities: [], statements: [] }),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>An example (tieline 0.1.0, inputs abc123)</desc>
  <graph id="G" edgedefault="directed">
  </graph>
</graphml>
`);
});

test("a statement without one of its ends is refused before anything is written", () => {
  const pieces = graphml.write({ ...exampleGraph, entities: exampleGraph.entities.slice(1) });
  expect(() => pieces[Symbol.iterator]().next()).toThrow(
    'Statement "s1" needs the entity "company:baichuan", which is not among those to export',
  );
});

test("the same graph gives the same bytes", () => {
  expect(written(structuredClone(exampleGraph))).toBe(written(exampleGraph));
});

test.each([
  ["nearer to 0 than a normal double", 5e-324, "0"],
  ["not finite", Number.POSITIVE_INFINITY, undefined],
  ["large", 1.5e300, "1.5e+300"],
])("a number that is %s is written as every reader can take it", (_, x, text) => {
  const entities = exampleGraph.entities.slice(1, 2).map((entity) => ({ ...entity, position: { x, y: 0 } }));
  const xml = written({ ...exampleGraph, entities, statements: [] });
  expect(/<data key="node\.x">(.*)<\/data>/.exec(xml)?.[1]).toBe(text);
});
