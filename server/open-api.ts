import { z } from "zod";
import { type Endpoint, ExportQuery, endpoints, Problem } from "../core/api.ts";
import { exportFormats } from "../core/exports/index.ts";

type Json = Record<string, unknown>;

/** The contract as OpenAPI 3.1, made from the table of endpoints. */
export function openApi(version: string): Json {
  const paths: Json = { "/api/export/{format}": { get: exportOperation() } };
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = templated(endpoint.path);
    paths[path] = { ...(paths[path] as Json | undefined), [endpoint.method]: operation(name, endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Tieline", version, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: Object.fromEntries([
        ...Object.entries<Endpoint>(endpoints).map(([name, { result }]) => [
          resultName(name),
          schemaOf(result, "output"),
        ]),
        ["Problem", schemaOf(Problem, "output")],
      ]),
      responses: {
        Problem: {
          description: "What went wrong",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
}

const problemResponse = { $ref: "#/components/responses/Problem" };

function operation(name: string, { method, summary, params, query, body, missing }: Endpoint): Json {
  const schema = { $ref: `#/components/schemas/${resultName(name)}` };
  return {
    operationId: name,
    summary,
    parameters: [...parametersOf(params, "path"), ...parametersOf(query, "query")],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, "input") } } },
    }),
    responses: {
      200: { description: summary, content: { "application/json": { schema } } },
      ...(method === "get" && { 304: { description: "Not modified since the ETag in If-None-Match" } }),
      400: problemResponse,
      ...(body && { 413: problemResponse, 415: problemResponse, 429: problemResponse, 507: problemResponse }),
      ...(missing && { 404: problemResponse }),
    },
  };
}

function exportOperation(): Json {
  const ids = exportFormats.map(({ id }) => id);
  const content = Object.fromEntries(
    exportFormats.map(({ mediaType }) => [mediaType, { schema: { type: "string" } }]),
  );
  return {
    operationId: "export",
    summary: "The graph, or a part of it, as a download",
    parameters: [
      { name: "format", in: "path", required: true, schema: { type: "string", enum: ids } },
      ...parametersOf(ExportQuery, "query"),
    ],
    responses: {
      200: { description: "The file", content },
      400: problemResponse,
      404: problemResponse,
    },
  };
}

function parametersOf(schema: z.ZodObject, place: "path" | "query"): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(description !== undefined && { description }),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  return rest;
}

const templated = (path: string) => path.replace(/:(\w+)/g, "{$1}");
const resultName = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`;
