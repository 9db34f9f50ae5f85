import { readFileSync } from "node:fs";
import { parseSnapshot, type Snapshot } from "../core/snapshot.ts";

/** Reads a snapshot file, by default the bundled graph's; the error says in one line what is wrong with it. */
export function readSnapshot(path = "graph-data/snapshot.json"): Snapshot {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    const why = missing ? "there is no such file; npm run build:graph makes one" : (cause as Error).message;
    throw new Error(`Cannot read the snapshot ${path}: ${why}.`, { cause });
  }
  try {
    return parseSnapshot(text);
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
