import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { batched } from "../core/exports/batched.ts";

/**
 * Writes the pieces as a file that appears whole or not at all: what stood at the path stays until the new file is
 * complete and on the disk. Makes missing folders.
 */
export function writeAtomically(path: string, pieces: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const file = openSync(unfinished, "w");
    try {
      for (const batch of batched(pieces)) writeFileSync(file, batch);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw cause;
  }
}
