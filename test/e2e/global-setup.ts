import type { TestProject } from "vitest/node";
import { serveBuiltGraph } from "./serve-built-graph.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the bundled graph is served. */
    readonly address: string;
  }
}

/** Builds and serves the bundled graph once for all browser tests; gives the function that ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serving = await serveBuiltGraph();
  project.provide("address", serving.address);
  return serving.stop;
}
