import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { batched } from "../core/exports/batched.ts";
import { exportFormat, exportFormats } from "../core/exports/index.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { writeAtomically } from "./write-atomically.ts";

const formats = exportFormats.map(({ id }) => id).join("|");
const usage = `usage: npm run export -- --format ${formats} [--snapshot FILE] [--out FILE]`;

/** Writes a snapshot in one of the export formats to a file or, without `--out`, to the standard output. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      format: { type: "string" },
      snapshot: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.format === undefined) throw new Error(`No format given; ${usage}`);
  const format = exportFormat(values.format);
  if (!format) throw new Error(`No format "${values.format}"; there are: ${formats}.`);
  const pieces = format.write(readSnapshot(values.snapshot));
  if (values.out === undefined) await pipeline(Readable.from(batched(pieces)), process.stdout);
  else writeAtomically(values.out, pieces);
}

main().catch((error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, as in `… | head`, is no error.
  if (error.code === "EPIPE") return;
  console.error(error.message);
  process.exitCode = 1;
});
