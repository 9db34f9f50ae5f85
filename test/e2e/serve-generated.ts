import { mkdirSync, writeFileSync } from "node:fs";
import { type GraphSize, generateSnapshot } from "../../bench/generated-graph/generate-snapshot.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import { type Serving, serveSnapshot } from "./serve-snapshot.ts";

/** Serves an invented graph of the size; gives it beside the address. */
export async function serveGenerated(
  size: GraphSize,
  settings: Readonly<Record<string, string>> = {},
): Promise<Serving & { readonly snapshot: Snapshot }> {
  const snapshot = generateSnapshot(size);
  mkdirSync("build/e2e", { recursive: true });
  const file = `build/e2e/generated-${size.nodes}-${size.edges}-${size.seed}.json`;
  writeFileSync(file, JSON.stringify(snapshot));
  return { ...(await serveSnapshot(file, settings)), snapshot };
}
