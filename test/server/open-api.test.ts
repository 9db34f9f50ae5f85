import { expect, test } from "vitest";
import { endpoints } from "../../core/api.ts";
import { exportFormats } from "../../core/exports/index.ts";
import { runApp } from "./running-app.ts";

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  responses: Record<string, unknown>;
}

test("openapi.json describes every endpoint and every reference leads somewhere", async () => {
  await using app = await runApp({ version: "1.2.3" });
  const description = await (await app.get("/api/openapi.json")).json();
  expect(description.openapi).toBe("3.1.0");
  expect(description.info).toMatchObject({ title: "Tieline", version: "1.2.3" });
  const operations = Object.values(description.paths as Record<string, { get: Operation }>).map(
    ({ get }) => get,
  );
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    [...Object.keys(endpoints), "export"].toSorted(),
  );
  for (const reference of JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = (reference[1] ?? "").split("/").reduce((at, key) => at?.[key], description);
    expect(target, reference[1]).toBeTypeOf("object");
  }
});

test("each path names exactly the parameters that it has in braces, and describes the query", async () => {
  await using app = await runApp();
  const { paths } = await (await app.get("/api/openapi.json")).json();
  for (const [path, { get }] of Object.entries(paths as Record<string, { get: Operation }>)) {
    const inPath = get.parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(get.responses).toHaveProperty("200");
  }
  const search = paths["/api/search"].get as Operation;
  expect(search.parameters.map(({ name, required }) => [name, required])).toEqual([
    ["q", true],
    ["type", false],
    ["limit", false],
  ]);
  expect(search.parameters[2]?.schema).toMatchObject({
    type: "integer",
    minimum: 1,
    maximum: 50,
    default: 10,
  });
  const [format] = (paths["/api/export/{format}"].get as Operation).parameters;
  expect(format?.schema).toMatchObject({ enum: exportFormats.map(({ id }) => id) });
});
