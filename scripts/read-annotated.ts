import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseGold } from "../builder/evaluate/gold.ts";
import type { Annotated } from "../builder/evaluate/judge-document.ts";

/**
 * Reads annotated texts: `gold` is a file NAME.json or a folder of such files, `texts` the folder with NAME.md. Only names that
 * contain `only` are read. The error says in one line which file is wrong.
 */
export function readAnnotated(gold: string, texts: string, only = ""): Annotated[] {
  const found = goldFiles(gold).filter(({ name }) => name.includes(only));
  if (found.length === 0)
    throw new Error(`${gold}: no annotation (NAME.json)${only && ` whose name contains "${only}"`} is here.`);
  return found.map(({ name, path }) => {
    const content = readText(path);
    const textPath = join(texts, `${name}.md`);
    try {
      return { name, gold: parseGold(content), text: readText(textPath, `the text of ${name}.json`) };
    } catch (cause) {
      const { message } = cause as Error;
      throw message.startsWith(textPath) ? cause : new Error(`${path}: ${message}`, { cause });
    }
  });
}

function goldFiles(gold: string): { name: string; path: string }[] {
  const found = statSync(gold, { throwIfNoEntry: false });
  if (!found) throw new Error(`${gold}: there is no such file or folder.`);
  if (!found.isDirectory()) return [{ name: basename(gold).replace(/\.json$/, ""), path: gold }];
  // resolution.json says who is who across texts; it annotates none.
  return readdirSync(gold)
    .filter((file) => file.endsWith(".json") && file !== "resolution.json")
    .sort()
    .map((file) => ({ name: file.replace(/\.json$/, ""), path: join(gold, file) }));
}

/** Reads a text file with line ends of one kind; `what` says what the file is for. */
export function readText(path: string, what = "this file"): string {
  try {
    return readFileSync(path, "utf8").replace(/\r\n?/g, "\n");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new Error(`${path}: ${what} ${reason}.`, { cause });
  }
}
