import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entityColumns } from "../../core/exports/entity-columns.ts";
import { statementColumns } from "../../core/exports/statement-columns.ts";
import { exampleGraph } from "../core/exports/example-graph.ts";

test("docs/exports.md names every attribute of nodes and edges", () => {
  const page = readFileSync("docs/exports.md", "utf8").replace("valuation_…", "");
  const named = new Set(page.match(/[a-z]+(_[a-z]+)*/g));
  const names = [...entityColumns(exampleGraph), ...statementColumns(exampleGraph)].map(({ name }) => name);
  expect(names.filter((name) => !named.has(name) && !name.startsWith("valuation_"))).toEqual([]);
});
