import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whether the file is missing, or older than anything in the folders and files that it is made from; what is in `others` does not count. */
export function isStale(file: string, madeFrom: readonly string[], others: readonly string[] = []): boolean {
  const made = statSync(file, { throwIfNoEntry: false });
  const uncounted = new Set([file, ...others]);
  return made === undefined || madeFrom.some((path) => isNewer(path, made.mtimeMs, uncounted));
}

function isNewer(path: string, time: number, uncounted: ReadonlySet<string>): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || uncounted.has(path)) return false;
  if (!found.isDirectory()) return found.mtimeMs > time;
  return readdirSync(path).some((name) => isNewer(join(path, name), time, uncounted));
}
