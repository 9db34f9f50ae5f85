import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { formatOf } from "../builder/inputs/index.ts";
import type { InputFile } from "../builder/inputs/input.ts";
import { MAX_BYTES } from "../builder/inputs/read.ts";

/** A path that could not be read, with the reason in one line. */
export interface MissingInput {
  readonly path: string;
  readonly reason: string;
}

/**
 * Files to read: each path is a file, or a folder whose files of known formats are taken, those in its folders included and
 * hidden ones left out. A file that is given twice is taken once.
 */
export async function findInputs(
  paths: readonly string[],
): Promise<{ files: InputFile[]; missing: MissingInput[] }> {
  const files: InputFile[] = [];
  const missing: MissingInput[] = [];
  const seen = new Set<string>();
  const visit = async (path: string, isGiven: boolean): Promise<void> => {
    try {
      const place = await realpath(path);
      if (seen.has(place)) return;
      seen.add(place);
      const found = await stat(path);
      if (found.isFile()) files.push(await load(path, found.size));
      else if (!found.isDirectory()) missing.push({ path, reason: "this is neither a file nor a folder." });
      else {
        const before = files.length + missing.length;
        for (const inner of await entriesOf(path)) await visit(inner, false);
        if (isGiven && files.length + missing.length === before)
          missing.push({ path, reason: "there is no .txt or .md file in this folder." });
      }
    } catch (error) {
      missing.push({ path, reason: reasonOf(error) });
    }
  };
  for (const path of paths) await visit(path, true);
  return { files, missing };
}

/** Files of known formats and folders within a folder, in order of their names. */
async function entriesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .filter((entry) => entry.isDirectory() || formatOf(entry.name) !== undefined)
    .map(({ name }) => name)
    .sort()
    .map((name) => join(folder, name));
}

// Only the name goes on: the same documents give the same bytes wherever they lie.
async function load(path: string, size: number): Promise<InputFile> {
  // What is too large to be read is not loaded either.
  if (size > MAX_BYTES) return { path: basename(path), bytes: new Uint8Array(), size };
  return { path: basename(path), bytes: new Uint8Array(await readFile(path)) };
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file or folder.";
  if (code === "EACCES" || code === "EPERM") return "reading it is not allowed.";
  return code ?? String(error);
}
