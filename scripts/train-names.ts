import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seededRandom } from "../builder/measure/seeded-random.ts";
import { parseLexicon } from "../builder/recognize/lexicon.ts";
import { encodeNameModel, prepareModel } from "../builder/recognize/tagger/name-model.ts";
import { TRANSITIONS } from "../builder/recognize/tagger/name-tags.ts";
import {
  buildEnglishTables,
  type EnglishSources,
  gatherEnglish,
} from "../builder/recognize/tagger/train/corpus-en.ts";
import {
  buildChineseTables,
  type ChineseSources,
  gatherChinese,
} from "../builder/recognize/tagger/train/corpus-zh.ts";
import type { LabelledSentence } from "../builder/recognize/tagger/train/labelled-sentence.ts";
import { trainWeights } from "../builder/recognize/tagger/train/train-weights.ts";
import { segment } from "../builder/segment.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "graph-data/models" },
    language: { type: "string", default: "en,zh" },
  },
});

const needed = ["finre_train.txt", "core_train.json", "fire_dev.json", "company-short-names-zh.txt"];
const missing = needed.filter((name) => !existsSync(join(values.data, name)));
if (missing.length > 0) {
  console.error(
    `Training needs ${missing.join(", ")} in ${values.data}; name the folder with --data DIR (graph-data/models/README.md says where they come from).`,
  );
  process.exit(1);
}

const read = (name: string): string => readFileSync(join(values.data, name), "utf8");
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const lexicon = readdirSync("graph-data/lexicon")
  .filter((file) => file.endsWith(".jsonl"))
  .sort()
  .flatMap((file) => parseLexicon(readFileSync(join("graph-data/lexicon", file), "utf8"), file));

/** Sentences of the bundled digests in one language, without their front matter. */
function digestsIn(language: "en" | "zh"): string[] {
  return readdirSync("graph-data/documents")
    .filter((file) => file.startsWith(`${language}-`))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join("graph-data/documents", file), "utf8").replace(
        /^---\n[\s\S]*?\n---\n/,
        "",
      );
      return segment({ text }).map((sentence) =>
        text.slice(sentence.start, sentence.end).replace(/^#+\s*/, ""),
      );
    });
}

const coreNames = [
  ...new Set(
    (JSON.parse(read("core_train.json")) as { e1_name: string; e2_name: string }[]).flatMap((each) => [
      each.e1_name,
      each.e2_name,
    ]),
  ),
].sort();

function train(
  language: "en" | "zh",
  tables: Parameters<typeof prepareTables>[0],
  sentences: readonly LabelledSentence[],
): void {
  const reader = prepareTables(tables);
  const trained = trainWeights(sentences, reader, {
    epochs: 5,
    rate: 0.06,
    leastCount: 3,
    mostLearnt: 900_000,
    mostKept: 205_000,
    dropout: 0.15,
    random: seededRandom(20_260),
    report: (line) => console.error(`${language}: ${line}`),
  });
  const bytes = encodeNameModel({ ...tables, ...trained });
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `names.${language}.bin`);
  writeFileSync(path, bytes);
  console.error(`${path}: ${bytes.length} bytes`);
}

const empty = {
  features: new Int32Array(0),
  weights: new Int8Array(0),
  step: 1,
  transition: new Float32Array(TRANSITIONS),
};
const prepareTables = (
  tables: ReturnType<typeof buildChineseTables> | ReturnType<typeof buildEnglishTables>,
) => prepareModel({ ...tables, ...empty });

const languages = values.language.split(",");
if (languages.includes("zh")) {
  const sources: ChineseSources = {
    finre: read("finre_train.txt"),
    shortNames: linesOf(read("company-short-names-zh.txt")).slice(2),
    latinNames: coreNames.filter((name) => /^[A-Z][A-Za-z]{3,10}$/.test(name)),
    lexicon,
    digests: digestsIn("zh"),
  };
  train("zh", buildChineseTables(sources), gatherChinese(sources, seededRandom(7)));
}
if (languages.includes("en")) {
  const sources: EnglishSources = {
    core: read("core_train.json"),
    fire: read("fire_dev.json"),
    givenNames: linesOf(readFileSync("graph-data/models/given-names.en.txt", "utf8")),
    commonWords: linesOf(readFileSync("graph-data/models/common-words.en.txt", "utf8")),
    dictionary: linesOf(readFileSync("graph-data/models/dictionary.en.txt", "utf8")),
    lexicon,
    digests: digestsIn("en"),
  };
  train("en", buildEnglishTables(sources), gatherEnglish(sources, seededRandom(11)));
}
