import { createHash } from "node:crypto";
import { type Reading, readTraced } from "../../../builder/explain/read-traced.ts";
import { read } from "../../../builder/inputs/read.ts";
import { loadKnowledge } from "../../../scripts/load-knowledge.ts";
import { fileOf } from "../build-from.ts";

export const knowledge = await loadKnowledge();
export const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A document in memory, read with the bundled knowledge. */
export function readingOf(text: string): Reading {
  const { document } = read(fileOf("invented.md", text), hash);
  if (!document) throw new Error(`This text cannot be read: ${text}`);
  return readTraced(document, knowledge);
}
