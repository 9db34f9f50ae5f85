import { readFile } from "node:fs/promises";
import { parseSnapshot, type Snapshot } from "../core/snapshot.ts";
import { checkReferences } from "./check-references.ts";
import { StartError } from "./start-error.ts";

/** Reads a snapshot file. Throws `StartError` when it is missing, unreadable or damaged. */
export async function loadSnapshot(file: string): Promise<Snapshot> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file; npm run build:graph makes it" : message;
    throw new StartError(`Cannot read the snapshot ${file}: ${why}.`, { cause });
  }
  try {
    const snapshot = parseSnapshot(text);
    checkReferences(snapshot);
    return snapshot;
  } catch (cause) {
    throw new StartError(`${file}: ${(cause as Error).message}`, { cause });
  }
}
