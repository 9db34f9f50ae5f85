import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../builder/build.ts";
import type { Message } from "../core/message.ts";
import { findInputs } from "./find-inputs.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { writeAtomically } from "./write-atomically.ts";

const usage = `usage: npm run build:graph -- [FILE|DIR …] [--out FILE] [--title TEXT] [--quiet|--json]

Reads documents (.txt, .md) and writes a snapshot. Default input: graph-data/documents; default output: graph-data/snapshot.json.
Exit code: 0 all was read, 1 nothing was built, 2 built, but some documents had errors.`;

const root = fileURLToPath(new URL("../", import.meta.url));

async function main(): Promise<number> {
  let options: {
    positionals: string[];
    values: {
      out?: string | undefined;
      title?: string | undefined;
      quiet?: boolean | undefined;
      json?: boolean | undefined;
      help?: boolean | undefined;
    };
  };
  try {
    options = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string" },
        title: { type: "string" },
        quiet: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 1;
  }
  const { out, title, quiet = false, json = false, help } = options.values;
  if (help) {
    console.log(usage);
    return 0;
  }
  const isQuiet = quiet || json;
  const isBundled = options.positionals.length === 0;
  const { files, missing } = await findInputs(
    isBundled ? [`${root}graph-data/documents`] : options.positionals,
  );
  for (const { path, reason } of missing) console.error(`error: ${path}: ${reason}`);
  if (files.length === 0) {
    console.error("error: no input: give files or folders that hold .txt or .md documents.");
    return 1;
  }
  const started = performance.now();
  const version = (JSON.parse(await readFile(`${root}package.json`, "utf8")) as { version: string }).version;
  const isTerminal = process.stderr.isTTY && !isQuiet;
  const snapshot = build({
    files,
    knowledge: await loadKnowledge(),
    title: title ?? (isBundled ? "Tieline: AI companies, people and money" : "Tieline"),
    generator: `tieline ${version}`,
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    progress: (done, of, path) => {
      if (isTerminal)
        process.stderr.write(
          `\r\u001b[2Kreading ${done}/${of} ${path.slice(0, 60)}${done === of ? "\r\u001b[2K" : ""}`,
        );
    },
  });
  const target = out ?? `${root}graph-data/snapshot.json`;
  await mkdir(dirname(target), { recursive: true });
  writeAtomically(target, [`${JSON.stringify(snapshot)}\n`]);
  const problems = snapshot.messages.filter((message) => message.severity === "error");
  for (const message of snapshot.messages)
    if (message.severity !== "info" && !json) console.error(lineOf(message));
  const counts = {
    documents: snapshot.documents.length,
    entities: snapshot.entities.length,
    statements: snapshot.statements.length,
  };
  if (json) console.log(JSON.stringify({ ...counts, out: target, messages: snapshot.messages, missing }));
  else if (!isQuiet) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${counts.documents} documents, ${counts.entities} entities, ${counts.statements} statements → ${target} (${seconds} s)`,
    );
  }
  return problems.length > 0 || missing.length > 0 ? 2 : 0;
}

const lineOf = (message: Message): string => `${message.severity}: ${message.text}`;

process.exitCode = await main();
