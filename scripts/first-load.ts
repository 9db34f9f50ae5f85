import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A script that the page loads before it can show anything. */
export interface FirstScript {
  /** As index.html names it. */
  readonly path: string;
  /** In bytes, as gzip makes it. */
  readonly compressed: number;
}

/** The scripts that index.html of a built page asks for at once: its own and those that it says to preload; the largest first. */
export function readFirstLoad(folder: string): FirstScript[] {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const paths = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(
    (match) => match[1] ?? "",
  );
  return [...new Set(paths)]
    .map((path) => ({ path, compressed: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length }))
    .toSorted((a, b) => b.compressed - a.compressed);
}
