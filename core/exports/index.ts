import { csv } from "./csv.ts";
import type { ExportFormat } from "./export-format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";

export type { ExportFormat, ExportGraph } from "./export-format.ts";

/** All formats, in the order of menus. */
export const exportFormats: readonly ExportFormat[] = [graphml, gexf, csv, json];

/** The entry of a format; `undefined` when there is none of that id. */
export function exportFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
