import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { formatOf } from "../builder/inputs/index.ts";
import type { InputFile } from "../builder/inputs/input.ts";

/** A path that could not be read, with the reason in one line. */
export interface MissingInput {
  readonly path: string;
  readonly reason: string;
}

/** Files to read: each path is a file, or a folder whose files of known formats are taken, in order of their names. */
export async function findInputs(
  paths: readonly string[],
): Promise<{ files: InputFile[]; missing: MissingInput[] }> {
  const files: InputFile[] = [];
  const missing: MissingInput[] = [];
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (!found.isDirectory()) files.push(await load(path));
      else {
        const names = (await readdir(path))
          .filter((name) => formatOf(name) !== undefined && !name.startsWith("."))
          .sort();
        for (const name of names) files.push(await load(join(path, name)));
      }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      missing.push({
        path,
        reason:
          code === "ENOENT"
            ? "there is no such file or folder."
            : code === "EACCES"
              ? "reading it is not allowed."
              : String(code ?? error),
      });
    }
  }
  return { files, missing };
}

// Only the name goes on: the same documents give the same bytes wherever they lie.
const load = async (path: string): Promise<InputFile> => ({
  path: basename(path),
  bytes: new Uint8Array(await readFile(path)),
});
