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
  const operations = Object.values(description.paths as Record<string, Record<string, Operation>>).flatMap(
    (methods) => Object.values(methods),
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
  const operations = Object.entries(paths as Record<string, Record<string, Operation>>).flatMap(
    ([path, methods]) => Object.values(methods).map((operation) => [path, operation] as const),
  );
  for (const [path, operation] of operations) {
    const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(operation.responses).toHaveProperty("200");
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

test("what is posted is described, with what can be wrong with it", async () => {
  await using app = await runApp();
  const { paths } = await (await app.get("/api/openapi.json")).json();
  const { requestBody, responses } = paths["/api/views"].post;
  const { anyOf } = requestBody.content["application/json"].schema;
  expect(anyOf.map(({ required }: { required: string[] }) => required)).toEqual([["address"], ["story"]]);
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "400", "413", "415", "429", "507"]));
  expect(paths["/api/views/{id}"].get.responses).toHaveProperty("404");
});
