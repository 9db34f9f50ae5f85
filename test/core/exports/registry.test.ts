import { expect, test } from "vitest";
import { exportFormat, exportFormats } from "../../../core/exports/index.ts";
import { exampleGraph } from "./example-graph.ts";

test("every format has its own id and extension, labels in both languages, and is found by its id", () => {
  expect(exportFormats.map(({ id }) => id)).toEqual(["graphml", "gexf", "csv", "json"]);
  expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(exportFormats.length);
  for (const format of exportFormats) {
    expect(exportFormat(format.id)).toBe(format);
    expect(format.label.en && format.label.zh).toBeTruthy();
  }
  expect(exportFormat("pdf")).toBeUndefined();
});

test.each(exportFormats)(
  "$id refuses a statement without one of its ends before anything is written",
  (format) => {
    const open = { ...exampleGraph, entities: exampleGraph.entities.slice(1) };
    expect(() => [...format.write(open)]).toThrow('needs the entity "company:baichuan"');
  },
);

test.each(exportFormats)(
  "$id writes the same bytes for the same graph, and no texts of documents",
  (format) => {
    const written = [...format.write(exampleGraph)].join("");
    expect([...format.write(structuredClone(exampleGraph))].join("")).toBe(written);
    expect(written).not.toContain("has left. Alpha Fund");
  },
);
