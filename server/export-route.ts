import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { ExportQuery } from "../core/api.ts";
import { batched } from "../core/exports/batched.ts";
import { exportFormat, exportFormats } from "../core/exports/index.ts";
import { parseInput } from "./parse-request.ts";
import { notFound } from "./problem.ts";
import type { GraphStore } from "./stores/graph-store.ts";

/** Streams the graph, or the part asked for, as a download in one of the formats. */
export async function sendExport(store: GraphStore, request: Request, response: Response): Promise<void> {
  const id = String(request.params.format);
  const format = exportFormat(id);
  if (!format) throw notFound("format", `Formats: ${exportFormats.map((each) => each.id).join(", ")}.`);
  const query = parseInput(ExportQuery, request.query);
  const pieces = batched(format.write(await store.exportGraph(query)));
  // The first piece is made before the headers, so that a writer that fails at once can still be a 500.
  const first = pieces.next();
  response.set("Cache-Control", "no-cache");
  response.set("Content-Disposition", `attachment; filename="tieline.${format.extension}"`);
  response.set(
    "Content-Type",
    format.mediaType.includes("charset") ? format.mediaType : `${format.mediaType}; charset=utf-8`,
  );
  const all = (function* () {
    if (!first.done) yield first.value;
    yield* pieces;
  })();
  await pipeline(Readable.from(all), response);
}
