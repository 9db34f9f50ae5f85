import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { read } from "../builder/inputs/read.ts";
import type { Knowledge } from "../builder/knowledge.ts";
import { recognize } from "../builder/recognize/recognize.ts";
import { relate } from "../builder/relate/relate.ts";
import { segment } from "../builder/segment.ts";
import type { Document } from "../core/document.ts";
import { findInputs } from "../scripts/find-inputs.ts";
import { loadKnowledge } from "../scripts/load-knowledge.ts";

const usage = `usage: npm run bench:speed -- [DIR …] [--characters N]

Characters a second of segment + recognize + relate on one thread, over the bundled digests and the folders given
(default: the annotated articles where they are), read again until N characters (default 2,000,000) are done; and the
same for a plain jieba pass over the same text, in the same run.`;

const root = fileURLToPath(new URL("../", import.meta.url));
const articles = `${root}../shared/eval/dev/texts`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { characters: { type: "string", default: "2000000" }, help: { type: "boolean", short: "h" } },
});

/** Documents of the folders, read as a build reads them. */
async function documentsIn(folders: readonly string[]): Promise<Document[]> {
  const { files } = await findInputs(folders);
  return files.flatMap(
    (file) => read(file, (text) => createHash("sha256").update(text).digest("hex")).document ?? [],
  );
}

/**
 * Passes over the documents until so many characters are done: the speed of all, and of the fastest pass, which other work
 * on the machine disturbed least. The first pass warms up and does not count.
 */
function speedOf(
  documents: readonly Document[],
  characters: number,
  pass: (document: Document) => void,
): { mean: number; best: number } {
  for (const document of documents) pass(document);
  const started = performance.now();
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  let done = 0;
  let fastest = Number.POSITIVE_INFINITY;
  for (; done < characters; done += size) {
    const from = performance.now();
    for (const document of documents) pass(document);
    fastest = Math.min(fastest, performance.now() - from);
  }
  return { mean: (1000 * done) / (performance.now() - started), best: (1000 * size) / fastest };
}

function measure(
  title: string,
  documents: readonly Document[],
  characters: number,
  knowledge: Knowledge,
): void {
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (size === 0) return;
  const stages = { segment: 0, recognize: 0, relate: 0 };
  const ours = speedOf(documents, characters, (document) => {
    const at0 = performance.now();
    const sentences = segment(document);
    const at1 = performance.now();
    const recognized = recognize(document, sentences, knowledge);
    const at2 = performance.now();
    relate(document, recognized);
    stages.segment += at1 - at0;
    stages.recognize += at2 - at1;
    stages.relate += performance.now() - at2;
  });
  const jieba = Jieba.withDict(dict);
  const peer = speedOf(documents, characters, ({ text }) => {
    jieba.cut(text, true);
  });
  const whole = stages.segment + stages.recognize + stages.relate;
  const told = Object.entries(stages).map(
    ([stage, time]) => `${stage} ${Math.round((100 * time) / whole)} %`,
  );
  const number = (value: number) => Math.round(value).toLocaleString("en");
  console.log(
    `${title.padEnd(8)} ${documents.length} documents, ${number(size)} characters: ${number(ours.mean)} characters/s, fastest pass ${number(ours.best)} (${told.join(", ")}); jieba ${number(peer.mean)}, fastest ${number(peer.best)}; ratio ${(ours.best / peer.best).toFixed(3)}`,
  );
}

if (values.help) console.log(usage);
else {
  const characters = Number(values.characters);
  const extra = positionals.length > 0 ? positionals : existsSync(articles) ? [articles] : [];
  const documents = await documentsIn([`${root}graph-data/documents`, ...extra]);
  const knowledge = await loadKnowledge();
  measure("all", documents, characters, knowledge);
  for (const language of ["en", "zh"] as const)
    measure(
      language,
      documents.filter((document) => document.language === language),
      characters / 2,
      knowledge,
    );
}
