import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findGraphReaders } from "../../scripts/find-graph-readers.ts";

const python = findGraphReaders();

/** Whether tests that need outside readers are skipped: where they cannot be had, but never in CI. */
export const readersAreMissing = python === undefined && !process.env.CI;

/** Writes the texts as files and gives what the Python script prints about all of them, parsed. */
export function readOutside(script: string, extension: string, texts: readonly string[]): unknown {
  if (!python)
    throw new Error("No Python with networkx and igraph; install python3-networkx and python3-igraph.");
  const folder = mkdtempSync(join(tmpdir(), "tieline-reading-"));
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `${index}.${extension}`);
      writeFileSync(path, text);
      return path;
    });
    const { status, stdout, stderr } = spawnSync(python, [join(import.meta.dirname, script), ...paths], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
