import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whether the file is missing, or older than anything in the folders and files that it is made from. */
export function isStale(file: string, madeFrom: readonly string[]): boolean {
  const made = statSync(file, { throwIfNoEntry: false });
  return made === undefined || madeFrom.some((path) => path !== file && isNewer(path, made.mtimeMs, file));
}

function isNewer(path: string, time: number, exceptFile: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || path === exceptFile) return false;
  if (!found.isDirectory()) return found.mtimeMs > time;
  return readdirSync(path).some((name) => isNewer(join(path, name), time, exceptFile));
}
