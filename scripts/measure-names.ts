import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seededRandom } from "../builder/measure/seeded-random.ts";
import { decodeNameModel } from "../builder/recognize/tagger/name-model.ts";
import { type TaggedName, tagNames } from "../builder/recognize/tagger/tag-names.ts";
import { readFinre } from "../builder/recognize/tagger/train/read-finre.ts";

/**
 * Measures the tagger on running text that it was not trained on: names recovered in FinRE's validation part (Chinese) and
 * in KnowledgeNet's passages (English) by threshold, characters a second, and a sample to judge by eye (--sample N).
 */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    models: { type: "string", default: "graph-data/models" },
    language: { type: "string", default: "en,zh" },
    sample: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    threshold: { type: "string", default: "0.5" },
  },
});

interface Case {
  readonly text: string;
  /** Known names with the types that count as right. */
  readonly names: readonly {
    readonly start: number;
    readonly end: number;
    readonly types: readonly string[];
  }[];
}

const organisation = ["company", "investor", "institution"];

function chineseCases(): Case[] {
  return [...readFinre(readFileSync(join(values.data, "finre_valid.txt"), "utf8"))].map(([text, names]) => ({
    text,
    names: [...names].flatMap((name) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [{ start: at, end: at + name.length, types: organisation }];
    }),
  }));
}

const subjectTypes: Readonly<Record<string, readonly string[]>> = {
  CEO: organisation,
  FOUNDED_BY: organisation,
  SUBSIDIARY_OF: organisation,
  HEADQUARTERS: organisation,
};
const objectTypes: Readonly<Record<string, readonly string[]>> = {
  CEO: ["person"],
  FOUNDED_BY: ["person", ...organisation],
  SUBSIDIARY_OF: organisation,
  EMPLOYEE_OR_MEMBER_OF: organisation,
};
type Fact = { property: string; subject: [number, number, string]; object: [number, number, string] };

function englishCases(): Case[] {
  const lines = readFileSync(join(values.data, "knowledgenet-folds1-3.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const passage = JSON.parse(line) as { text: string; facts: Fact[] };
    const names = new Map<string, Case["names"][number]>();
    const add = (span: [number, number, string], types: readonly string[] | undefined) => {
      const isPronoun =
        !/[A-Z]/.test(span[2]) || /^(?:He|She|They|His|Her|It|Its|Their|I|The company|Him)\b/.test(span[2]);
      if (types && !isPronoun)
        names.set(`${span[0]}`, { start: span[0], end: span[0] + span[2].length, types });
    };
    for (const fact of passage.facts) {
      add(fact.subject, subjectTypes[fact.property] ?? ["person"]);
      add(fact.object, objectTypes[fact.property]);
    }
    return { text: passage.text, names: [...names.values()] };
  });
}

function measure(language: "en" | "zh", cases: readonly Case[]): void {
  const model = decodeNameModel(readFileSync(join(values.models, `names.${language}.bin`)));
  const characters = cases.reduce((sum, each) => sum + each.text.length, 0);
  // Once before the clock starts, so that the compiler is not measured.
  for (const each of cases.slice(0, 300)) tagNames(each.text, language, model);
  const from = performance.now();
  const tagged = cases.map((each) => tagNames(each.text, language, model));
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `${language}: ${cases.length} texts, ${Math.round(characters / seconds).toLocaleString("en")} characters a second`,
  );
  const predictions = tagged.flat();
  for (const threshold of [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95]) {
    let exact = 0;
    let typed = 0;
    let touched = 0;
    let total = 0;
    const byKind = new Map<string, [number, number]>();
    cases.forEach((each, index) => {
      const found = (tagged[index] as TaggedName[]).filter((name) => name.confidence >= threshold);
      for (const gold of each.names) {
        total += 1;
        const same = found.find((name) => name.start === gold.start && name.end === gold.end);
        const kind = gold.types[0] as string;
        const tally = byKind.get(kind) ?? [0, 0];
        tally[1] += 1;
        if (same) exact += 1;
        if (same && gold.types.includes(same.type)) {
          typed += 1;
          tally[0] += 1;
        }
        byKind.set(kind, tally);
        if (found.some((name) => name.start < gold.end && gold.start < name.end)) touched += 1;
      }
    });
    const kinds = [...byKind].map(([kind, [right, all]]) => `${kind} ${(right / all).toFixed(3)}`).join(", ");
    const share = (count: number) => (count / total).toFixed(3);
    const some = predictions.filter((name) => name.confidence >= threshold).length;
    console.log(
      `  ≥ ${threshold}: recall ${share(typed)} (span ${share(exact)}, overlap ${share(touched)}; ${kinds}) of ${total}; ${some} names predicted`,
    );
  }
  const random = seededRandom(Number(values.seed));
  const flat = tagged.flatMap((names, index) =>
    names
      .filter((name) => name.confidence >= Number(values.threshold))
      .map((name) => ({ name, text: (cases[index] as Case).text })),
  );
  for (let left = Number(values.sample); left > 0; left -= 1) {
    const { name, text } = flat[Math.floor(random() * flat.length)] as (typeof flat)[number];
    const around = `${text.slice(Math.max(0, name.start - 22), name.start)}⟦${text.slice(name.start, name.end)}⟧${text.slice(name.end, name.end + 16)}`;
    console.log(`${name.type.slice(0, 4)} ${name.confidence.toFixed(2)} ${around.replace(/\n/g, " ")}`);
  }
}

for (const language of values.language.split(",")) {
  if (language === "zh") measure("zh", chineseCases());
  else if (language === "en") measure("en", englishCases());
}
