import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";
import { findGraphReaders } from "./find-graph-readers.ts";

/** What Debian calls the browser, a font with Chinese characters, and the outside readers of our exports. */
const debianPackages = ["chromium", "fonts-noto-cjk", "python3-networkx", "python3-igraph"];

/** Installs what is missing where that needs no question: as root with apt. Elsewhere it does nothing. */
function installWithApt(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${debianPackages.join(", ")} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", ...debianPackages]]) {
    const { status, stderr } = spawnSync("apt-get", ["-qq", ...step], {
      env: environment,
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) console.error(`apt-get ${step[0]} failed: ${String(stderr).trim().split("\n").at(-1)}`);
  }
}

/** Runs a program of ours with this terminal; gives its exit code. */
function run(entry: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [entry, ...args], { stdio: "inherit" }).status ?? 1;
}

if (!findChromium() || !findGraphReaders()) installWithApt();
if (!findChromium()) {
  console.error("No browser found. Install Chromium or Chrome, or set CHROME_PATH to its program file.");
  process.exit(1);
}
if (!findGraphReaders()) {
  console.error(
    "No Python with networkx and igraph found: the tests that read our exports with them are skipped.",
  );
}

if (existsSync("client/vite.config.ts")) {
  const built = run("node_modules/vite/bin/vite.js", [
    "build",
    "--config",
    "client/vite.config.ts",
    "--logLevel",
    "warn",
  ]);
  if (built !== 0) process.exit(built);
}
process.exit(run("node_modules/vitest/vitest.mjs", ["run", ...process.argv.slice(2)]));
