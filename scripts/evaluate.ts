import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type Baseline,
  baselineOf,
  compareWith,
  isBelow,
  parseBaseline,
  renew,
} from "../builder/evaluate/baseline.ts";
import { type Evaluation, evaluate } from "../builder/evaluate/evaluate.ts";
import { findLosses } from "../builder/evaluate/find-losses.ts";
import { countNameChannels } from "../builder/explain/count-name-channels.ts";
import { explainLosses } from "../builder/explain/explain-losses.ts";
import { allowClosedPipe } from "./allow-closed-pipe.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { evaluationLines, lossLines, lossListLines, stageLines, yieldLines } from "./print-evaluation.ts";
import { readAnnotated, readText } from "./read-annotated.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { writeAtomically } from "./write-atomically.ts";

const usage = `usage: npm run evaluate -- SNAPSHOT GOLD TEXTS [--only PART] [--losses [--stages] [--list]] [--rules] [--names] [--json]
                          [--baseline FILE [--write [--allow-lower]]]

Scores a snapshot against annotated texts: GOLD is a folder of NAME.json (or one file), TEXTS the folder with NAME.md.
--only PART     only texts whose name contains PART
--losses        relations lost, false and misread, by cause and language; --list names each of them, and the entities
--stages        at which stage of the builder each was lost, from reading the documents again
--rules         how much each rule finds and alleges wrongly
--names         how much each set of name channels finds and alleges wrongly, from reading the documents again
--json          the figures as one JSON object
--baseline FILE fails where a figure is below the file's; --write puts the figures of now into the file, which may lower
                one only with --allow-lower
Exit code: 0 all is well, 1 a figure is below the baseline, 2 the arguments or a file are wrong. See docs/evaluation.md.`;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Scores a snapshot as the arguments say; gives the exit code. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string" },
      losses: { type: "boolean" },
      list: { type: "boolean" },
      stages: { type: "boolean" },
      rules: { type: "boolean" },
      names: { type: "boolean" },
      json: { type: "boolean" },
      baseline: { type: "string" },
      write: { type: "boolean" },
      "allow-lower": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [snapshotPath, gold, texts] = positionals;
  if (snapshotPath === undefined || gold === undefined || texts === undefined || positionals.length > 3)
    throw new Error(
      `three paths are needed, SNAPSHOT GOLD TEXTS; got ${positionals.length}. --help says more.`,
    );
  if (values.list && !values.losses) throw new Error("--list belongs to --losses.");
  if (values.stages && !values.losses) throw new Error("--stages belongs to --losses.");
  if (values.write && values.baseline === undefined) throw new Error("--write belongs to --baseline FILE.");
  if (values["allow-lower"] && !values.write) throw new Error("--allow-lower belongs to --write.");
  const snapshot = readSnapshot(snapshotPath);
  const evaluation = evaluate(snapshot, readAnnotated(gold, texts, values.only));
  const losses = values.losses ? findLosses(snapshot, evaluation) : undefined;
  const found =
    losses && values.stages
      ? explainLosses(losses, snapshot, evaluation, await loadKnowledge(), sha256)
      : undefined;
  const names = values.names ? countNameChannels(snapshot, evaluation, await loadKnowledge()) : undefined;
  if (values.json) {
    const { documents: _documents, missing, ...figures } = evaluation;
    console.log(
      JSON.stringify(
        {
          ...figures,
          missing_documents: missing,
          ...(names && { names }),
          ...(losses && { losses: losses.map((loss) => ({ ...loss, stage: found?.get(loss)?.stage })) }),
        },
        null,
        1,
      ),
    );
  } else {
    console.log(evaluationLines(evaluation).join("\n"));
    if (values.rules) console.log(["", ...yieldLines("rules", evaluation.rules)].join("\n"));
    if (names) console.log(["", ...yieldLines("names", names)].join("\n"));
    if (losses) console.log(["", ...lossLines(losses)].join("\n"));
    if (found) console.log(["", ...stageLines(found)].join("\n"));
    if (losses && values.list) console.log(["", ...lossListLines(losses, evaluation, found)].join("\n"));
  }
  if (values.baseline === undefined) return 0;
  return values.write
    ? writeBaseline(values.baseline, evaluation, values["allow-lower"] ?? false)
    : hold(values.baseline, evaluation);
}

function readBaseline(path: string): Baseline {
  const content = readText(path, "the baseline");
  try {
    return parseBaseline(content);
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Says which figures are below the baseline; exit code 1 where one is. */
function hold(path: string, evaluation: Evaluation): number {
  const compared = compareWith(readBaseline(path), evaluation);
  const below = compared.filter(isBelow);
  for (const { figure, held, now } of below)
    console.error(`below the baseline: ${figure} is ${now.toFixed(4)}, at least ${held.toFixed(4)} is held.`);
  if (below.length > 0) {
    console.error(
      `What was lost: --losses --list. If it is meant to fall: --baseline ${path} --write --allow-lower.`,
    );
    return 1;
  }
  const above = compared.filter(({ held, now }) => now > held + 0.0005).length;
  console.error(
    `holds the baseline ${path}${above > 0 ? `; ${above} figures are above it: --baseline ${path} --write raises it` : ""}.`,
  );
  return 0;
}

/** Writes the figures of now: those that the file holds, all where there is no file yet. */
function writeBaseline(path: string, evaluation: Evaluation, mayLower: boolean): number {
  const before = existsSync(path) ? readBaseline(path) : undefined;
  const below = before ? compareWith(before, evaluation).filter(({ held, now }) => now < held - 0.00005) : [];
  if (below.length > 0 && !mayLower) {
    for (const { figure, held, now } of below)
      console.error(`would be lower: ${figure} is ${now.toFixed(4)}, the baseline has ${held.toFixed(4)}.`);
    console.error(`${path} stays as it is; --allow-lower writes it all the same.`);
    return 1;
  }
  const after = before ? renew(before, evaluation) : baselineOf(evaluation);
  writeAtomically(path, [`${JSON.stringify(after, null, 2)}\n`]);
  console.error(`wrote ${path}.`);
  return 0;
}

allowClosedPipe();
main()
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: Error) => {
    console.error(`error: ${error.message}`);
    process.exitCode = 2;
  });
