import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Knowledge } from "../builder/knowledge.ts";
import { buildLexicon, parseLexicon } from "../builder/recognize/lexicon.ts";
import { decodeNameModel } from "../builder/recognize/tagger/name-model.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
// What the graph of the same documents depends on: the known names, the tagger, the ontology with its cues, the rules.
const madeFrom = ["graph-data/lexicon", "graph-data/models", "core/ontology", "builder"];

/** Reads the lexicon, the word lists and the tagger that come with the project. */
export async function loadKnowledge(): Promise<Knowledge> {
  const files = await readFolders(madeFrom);
  const bytesOf = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is missing; it comes with the project.`);
    return bytes;
  };
  const textOf = (path: string): string => new TextDecoder().decode(bytesOf(path));
  const words = (name: string) => new Set(textOf(`graph-data/models/${name}`).split("\n").filter(Boolean));
  const lexicon = [...files.keys()]
    .filter((path) => /^graph-data\/lexicon\/[^/]+\.jsonl$/.test(path))
    .flatMap((path) => parseLexicon(textOf(path), path.slice("graph-data/lexicon/".length)));
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path} ${bytes.length}\n`).update(bytes);
  return {
    fingerprint: hash.digest("hex"),
    lexicon: buildLexicon(lexicon),
    commonWords: words("common-words.en.txt"),
    dictionary: words("dictionary.en.txt"),
    chineseWords: words("common-words.zh.txt"),
    chineseVerbs: words("common-verbs.zh.txt"),
    givenNames: words("given-names.en.txt"),
    nameModels: {
      en: decodeNameModel(bytesOf("graph-data/models/names.en.bin")),
      zh: decodeNameModel(bytesOf("graph-data/models/names.zh.bin")),
    },
  };
}

/** All files of the project's folders by their path within it, in order of their paths. */
async function readFolders(folders: readonly string[]): Promise<Map<string, Uint8Array>> {
  const paths: string[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(`${root}${folder}`, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !/\.(?:ts|jsonl|txt|bin)$/.test(entry.name)) continue;
      const within = `${entry.parentPath}/${entry.name}`
        .replaceAll("\\", "/")
        .slice(root.replaceAll("\\", "/").length);
      paths.push(within);
    }
  }
  const contents = await Promise.all(paths.sort().map((path) => readFile(`${root}${path}`)));
  return new Map(paths.map((path, at) => [path, new Uint8Array(contents[at] ?? [])]));
}
