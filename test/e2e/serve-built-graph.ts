import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Serving, serveSnapshot } from "./serve-snapshot.ts";

export type { Serving } from "./serve-snapshot.ts";

const snapshot = "build/e2e/snapshot.json";

/** Builds the bundled documents and serves them and the built client on a free port, by the program that users run. */
export async function serveBuiltGraph(): Promise<Serving> {
  if (!existsSync("dist/client/index.html")) {
    throw new Error("There is no built client in dist/client; run npm test, or npm run build:client first.");
  }
  const built = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/build-graph.ts", "--out", snapshot, "--quiet"],
    { encoding: "utf8" },
  );
  if (built.status !== 0)
    throw new Error(`The bundled documents do not build: ${built.stderr || built.stdout}`);
  return serveSnapshot(snapshot);
}
