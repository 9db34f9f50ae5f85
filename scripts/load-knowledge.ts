import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Knowledge } from "../builder/knowledge.ts";
import { buildLexicon, parseLexicon } from "../builder/recognize/lexicon.ts";

const folder = fileURLToPath(new URL("../graph-data/", import.meta.url));

/** Reads the lexicon and the word lists that come with the project. */
export async function loadKnowledge(): Promise<Knowledge> {
  const names = (await readdir(`${folder}lexicon`)).filter((name) => name.endsWith(".jsonl")).sort();
  const entries = await Promise.all(
    names.map(async (name) => parseLexicon(await readFile(`${folder}lexicon/${name}`, "utf8"), name)),
  );
  const words = async (name: string) =>
    new Set((await readFile(`${folder}models/${name}`, "utf8")).split("\n").filter(Boolean));
  return {
    lexicon: buildLexicon(entries.flat()),
    commonWords: await words("common-words.en.txt"),
    givenNames: await words("given-names.en.txt"),
  };
}
