import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadKnowledge } from "../scripts/load-knowledge.ts";
import { benchSets } from "./extraction/index.ts";

const usage = `usage: npm run bench:extraction -- [${benchSets.map(({ option }) => `--${option} FILE`).join("] [")}]
         [--fold N[,N]] [--limit N] [--errors]

Measures what the builder reads against labelled sets: precision, recall and F1 by relation.
Without a file all sets of ../shared/data are measured. --fold: only these folds (KnowledgeNet 1–3, names 1 and 2);
--limit: only the first N items; --errors: also what was missed (-) and false (+), with its passage.
Exit code: 0 measured, 1 a file could not be read.`;

const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));

/** Measures as the arguments say; gives the exit code. */
async function main(): Promise<number> {
  const parsed = parseArgs({
    options: {
      ...Object.fromEntries(benchSets.map(({ option }) => [option, { type: "string" as const }])),
      fold: { type: "string" },
      limit: { type: "string" },
      errors: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  const { help, fold, limit: most, errors } = values;
  if (help) {
    console.log(usage);
    return 0;
  }
  const folds = numbers(fold, "--fold");
  const limit = numbers(most, "--limit")?.[0] ?? Number.POSITIVE_INFINITY;
  const given = benchSets.filter(({ option }) => values[option] !== undefined);
  const knowledge = await loadKnowledge();
  for (const set of given.length > 0 ? given : benchSets) {
    const path = String(values[set.option] ?? `${data}${set.file}`);
    let content: string;
    try {
      content = readFileSync(path, "utf8");
    } catch (cause) {
      throw new Error(`${path} cannot be read; --${set.option} FILE names another`, { cause });
    }
    try {
      const scores = set.score(content, knowledge, { limit, ...(folds ? { folds } : {}) });
      if (errors) for (const line of scores.errors) console.log(line);
      console.log(`${set.title}: ${set.protocol}`);
      for (const line of scores.lines()) console.log(`  ${line}`);
    } catch (cause) {
      throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  return 0;
}

function numbers(text: unknown, option: string): number[] | undefined {
  if (text === undefined) return undefined;
  const list = String(text).split(",").map(Number);
  if (list.some((number) => !Number.isInteger(number) || number < 1))
    throw new Error(`${option} takes whole numbers above 0, not "${String(text)}"`);
  return list;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
