import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../package.json" with { type: "json" };
import { main } from "../server/main.ts";
import { readSettings } from "../server/read-settings.ts";
import { isStale } from "./is-stale.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (path: string) => join(root, path);
const snapshotFile = at("graph-data/snapshot.json");
const viewsFile = at("graph-data/views.ndjson");
const clientFolder = at("dist/client");

// The build's exit code when some documents had errors and the rest was built.
const BUILT_WITH_ERRORS = 2;

/** Builds the bundled graph and the client where they are missing or out of date, then serves them. */
async function start(): Promise<void> {
  readSettings(process.env);
  const inputs = ["graph-data", "builder", "core", "scripts/build-graph.ts"].map(at);
  if (isStale(snapshotFile, inputs, [viewsFile])) {
    console.log("Building the graph …");
    const code = await run("--import", "tsx", at("scripts/build-graph.ts"), "--out", snapshotFile);
    if (code !== 0 && code !== BUILT_WITH_ERRORS) throw new Error("The graph could not be built; see above.");
  }
  if (isStale(join(clientFolder, "index.html"), ["client", "core", "package-lock.json"].map(at))) {
    console.log("Building the client …");
    const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin", "vite.js");
    const code = await run(vite, "build", "--config", at("client/vite.config.ts"), "--logLevel", "warn");
    if (code !== 0) throw new Error("The client could not be built; see above.");
  }
  await main({ snapshotFile, clientFolder, version: packageJson.version });
}

/** Runs Node in the project's folder and gives its exit code; output goes where ours goes. */
function run(...parameters: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", resolve);
  });
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
