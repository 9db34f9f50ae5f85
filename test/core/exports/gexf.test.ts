import { expect, test } from "vitest";
import { gexf } from "../../../core/exports/gexf.ts";
import { exampleGraph } from "./example-graph.ts";

const xml = [...gexf.write(exampleGraph)].join("");

test("a node has its label, attributes, colour and position", () => {
  expect(xml).toContain(`      <node id="n0" label="Baichuan">
        <attvalues>
          <attvalue for="entity_id" value="company:baichuan"/>
          <attvalue for="label_en" value="Baichuan"/>
          <attvalue for="label_zh" value="百川智能"/>
          <attvalue for="type" value="company"/>
          <attvalue for="aliases" value="百川 | Baichuan &lt;AI&gt;"/>
          <attvalue for="identifiers" value="wikidata=Q1 | lei=X"/>
          <attvalue for="degree" value="4"/>
          <attvalue for="pagerank" value="0.5"/>
          <attvalue for="betweenness" value="0.25"/>
          <attvalue for="community" value="1"/>
        </attvalues>
        <viz:color r="45" g="98" b="207"/>
        <viz:position x="-1.5" y="2e-7" z="0"/>
      </node>
`);
});

test("an edge has its predicate as kind, its wording as label, and its quote", () => {
  expect(xml).toContain('<edge id="e1" source="n1" target="n0" kind="resigned_from" label="did not leave">');
  expect(xml).toContain('<attvalue for="quote" value="百川智能否认焦可离职。"/>');
});

test("attributes are declared with the types of GEXF, and only where they are used", () => {
  expect(xml).toContain('<attribute id="degree" title="degree" type="integer"/>');
  expect(xml).toContain('<attribute id="former" title="former" type="boolean"/>');
  expect([...gexf.write({ ...exampleGraph, statements: [] })].join("")).not.toContain('id="former"');
});
