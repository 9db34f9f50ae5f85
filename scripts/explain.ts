import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "../builder/build.ts";
import { explainMissing } from "../builder/explain/explain-missing.ts";
import { explainStatement } from "../builder/explain/explain-statement.ts";
import { readTraced } from "../builder/explain/read-traced.ts";
import { read } from "../builder/inputs/read.ts";
import type { Document } from "../core/document.ts";
import { PredicateId, predicateIds } from "../core/ontology/relation-type.ts";
import type { Snapshot } from "../core/snapshot.ts";
import type { Statement } from "../core/statement.ts";
import { allowClosedPipe } from "./allow-closed-pipe.ts";
import { findInputs } from "./find-inputs.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { readSnapshot } from "./read-snapshot.ts";

const usage = `usage: npm run explain -- --statement ID [--snapshot FILE | --documents PATH]
       npm run explain -- --missing "A" PREDICATE "B" --document FILE|ID [--snapshot FILE]

--statement  what made a statement: quotes, rules with their cues, how the ends were found, votes on their names, and why
             they are these entities. ID may be its beginning. Without --snapshot: graph-data/snapshot.json; --documents
             builds the graph of a file or folder instead.
--missing    the first stage that lost a relation which the document seems to state: FILE is a text, ID a document of the
             snapshot.
Exit code: 0, or 2 where the arguments or a file are wrong. See docs/evaluation.md.`;

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      statement: { type: "string" },
      missing: { type: "string" },
      document: { type: "string" },
      snapshot: { type: "string" },
      documents: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if ((values.statement === undefined) === (values.missing === undefined))
    throw new Error("one of --statement and --missing is needed. --help says more.");
  if (values.statement !== undefined) {
    if (positionals.length > 0)
      throw new Error(`"${positionals.join(" ")}" belongs to nothing. --help says more.`);
    if (values.snapshot !== undefined && values.documents !== undefined)
      throw new Error("--snapshot and --documents exclude each other.");
    const snapshot =
      values.documents === undefined ? readSnapshot(values.snapshot) : await buildFrom(values.documents);
    const statement = findStatement(values.statement, snapshot);
    console.log(explainStatement(statement, snapshot, await loadKnowledge()).join("\n"));
    return;
  }
  const [predicate, object] = positionals;
  const subject = values.missing ?? "";
  if (
    predicate === undefined ||
    object === undefined ||
    positionals.length > 2 ||
    values.document === undefined
  )
    throw new Error('--missing needs "A" PREDICATE "B" and --document FILE|ID.');
  const known = PredicateId.safeParse(predicate);
  if (!known.success)
    throw new Error(`there is no predicate "${predicate}"; there are: ${predicateIds.join(", ")}.`);
  const document = await findDocument(values.document, values.snapshot);
  const reading = readTraced(document, await loadKnowledge());
  const { lines } = explainMissing({ subject, predicate: known.data, object }, reading, hash);
  console.log(lines.join("\n"));
}

async function buildFrom(path: string): Promise<Snapshot> {
  const { files, missing } = await findInputs([path]);
  const [problem] = missing;
  if (problem) throw new Error(`${problem.path}: ${problem.reason}`);
  return build({
    files,
    knowledge: await loadKnowledge(),
    title: "Tieline",
    generator: "tieline explain",
    hash,
  });
}

function findStatement(id: string, { statements }: Snapshot): Statement {
  const found = statements.filter((statement) => statement.id.startsWith(id));
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new Error(
    found.length === 0
      ? `there is no statement "${id}" among ${statements.length}.`
      : `"${id}" begins ${found.length} statements; say more of it.`,
  );
}

/** A text file, read as a build reads it, or a document of the snapshot. */
async function findDocument(name: string, snapshotPath: string | undefined): Promise<Document> {
  if (existsSync(name)) {
    const { files, missing } = await findInputs([name]);
    const [problem] = missing;
    if (problem) throw new Error(`${problem.path}: ${problem.reason}`);
    const [file] = files;
    if (!file || files.length > 1) throw new Error(`${name}: --document is one file, not a folder.`);
    const { document, messages } = read(file, hash);
    if (!document) throw new Error(`lost at document: ${messages[0]?.text ?? "it cannot be read."}`);
    return document;
  }
  const { documents } = readSnapshot(snapshotPath);
  const found = documents.find(({ id }) => id === name);
  if (!found) throw new Error(`"${name}" is neither a file nor one of the ${documents.length} documents.`);
  return found;
}

allowClosedPipe();
main().catch((error: Error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
});
