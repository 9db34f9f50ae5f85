import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../builder/build.ts";
import packageJson from "../package.json" with { type: "json" };
import { findInputs } from "./find-inputs.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { writeAtomically } from "./write-atomically.ts";

const usage = `usage: npm run build:graph -- [FILE|DIR …] [--out FILE] [--title TEXT] [--title-zh TEXT] [--quiet|--json]

Reads documents (.txt, .md; in folders also those in their folders) and writes a snapshot.
Default input: graph-data/documents; default output: graph-data/snapshot.json.
--quiet prints problems only; --json prints one JSON object instead of lines.
Exit code: 0 all was read, 1 nothing was built, 2 built, but some documents had errors.`;

const root = fileURLToPath(new URL("../", import.meta.url));

/** Builds a snapshot as the arguments say; gives the exit code. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === "string") {
    console.error(`error: ${options}\n\n${usage}`);
    return 1;
  }
  const { positionals, values } = options;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const isBundled = positionals.length === 0;
  const { files, missing } = await findInputs(isBundled ? [`${root}graph-data/documents`] : positionals);
  const started = performance.now();
  const snapshot = build({
    files,
    knowledge: await loadKnowledge(),
    ...titlesOf(values, isBundled),
    generator: `tieline ${packageJson.version}`,
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    ...(process.stderr.isTTY && !values.quiet && !values.json ? { progress } : {}),
  });
  const counts = {
    documents: snapshot.documents.length,
    entities: snapshot.entities.length,
    statements: snapshot.statements.length,
  };
  const isBuilt = counts.documents > 0;
  const target = values.out ?? `${root}graph-data/snapshot.json`;
  // A build without a document would replace a graph by nothing.
  if (isBuilt) writeAtomically(target, [`${JSON.stringify(snapshot)}\n`]);
  if (values.json)
    console.log(
      JSON.stringify({ ...counts, out: isBuilt ? target : null, messages: snapshot.messages, missing }),
    );
  else {
    for (const { path, reason } of missing) console.error(`error: ${path}: ${reason}`);
    for (const { severity, text } of snapshot.messages)
      if (severity !== "info") console.error(`${severity}: ${text}`);
  }
  if (!isBuilt) {
    console.error(
      "error: nothing was built: give files or folders that hold readable .txt or .md documents.",
    );
    return 1;
  }
  if (!values.quiet && !values.json) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${counts.documents} documents, ${counts.entities} entities, ${counts.statements} statements → ${target} (${seconds} s)`,
    );
  }
  const hasErrors = snapshot.messages.some(({ severity }) => severity === "error");
  return hasErrors || missing.length > 0 ? 2 : 0;
}

/** What the graph is called, as the arguments say; the bundled one has a title in each language. */
function titlesOf(
  values: { readonly title?: string; readonly "title-zh"?: string },
  isBundled: boolean,
): { title: string; titleZh?: string } {
  const isOwn = values.title !== undefined;
  const titleZh = values["title-zh"] ?? (isBundled && !isOwn ? "Tieline：AI 公司、人物与资金" : undefined);
  return {
    title: values.title ?? (isBundled ? "Tieline: AI companies, people and money" : "Tieline"),
    ...(titleZh !== undefined && { titleZh }),
  };
}

/** The arguments, or what is wrong with them. */
function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string" },
        title: { type: "string" },
        "title-zh": { type: "string" },
        quiet: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
}

function progress(done: number, of: number, path: string): void {
  const line = `reading ${done}/${of} ${path.slice(0, 60)}`;
  process.stderr.write(`\r\u001b[2K${done === of ? "" : line}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  // A full disk, a folder that may not be written to, a lexicon with a broken line.
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
