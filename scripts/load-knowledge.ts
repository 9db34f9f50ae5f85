import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Knowledge } from "../builder/knowledge.ts";
import { buildLexicon, parseLexicon } from "../builder/recognize/lexicon.ts";
import { decodeNameModel } from "../builder/recognize/tagger/name-model.ts";
import type { Language } from "../core/document.ts";

const folder = fileURLToPath(new URL("../graph-data/", import.meta.url));

/** Reads the lexicon and the word lists that come with the project. */
export async function loadKnowledge(): Promise<Knowledge> {
  const names = (await readdir(`${folder}lexicon`)).filter((name) => name.endsWith(".jsonl")).sort();
  const entries = await Promise.all(
    names.map(async (name) => parseLexicon(await readFile(`${folder}lexicon/${name}`, "utf8"), name)),
  );
  const words = async (name: string) =>
    new Set((await readFile(`${folder}models/${name}`, "utf8")).split("\n").filter(Boolean));
  const model = async (language: Language) =>
    decodeNameModel(new Uint8Array(await readFile(`${folder}models/names.${language}.bin`)));
  return {
    lexicon: buildLexicon(entries.flat()),
    commonWords: await words("common-words.en.txt"),
    nameModels: { en: await model("en"), zh: await model("zh") },
    givenNames: await words("given-names.en.txt"),
  };
}
