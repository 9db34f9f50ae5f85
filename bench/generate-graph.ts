import { parseArgs } from "node:util";
import { writeAtomically } from "../scripts/write-atomically.ts";
import { generateSnapshot } from "./generated-graph/generate-snapshot.ts";

const usage = `usage: npm run bench:graph -- [--nodes N] [--edges N] [--seed N] [--out FILE]

Writes an invented snapshot (default: 10,000 entities, 40,000 statements, seed 1, build/bench/generated.json) with names in
two languages, hubs, parallel statements and articles that say it all. The same arguments give the same bytes.`;

const { values } = parseArgs({
  options: {
    nodes: { type: "string", default: "10000" },
    edges: { type: "string", default: "40000" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "build/bench/generated.json" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help) console.log(usage);
else {
  const size = { nodes: Number(values.nodes), edges: Number(values.edges), seed: Number(values.seed) };
  if (!Object.values(size).every(Number.isSafeInteger) || size.nodes < 50 || size.edges < size.nodes) {
    console.error(
      `error: whole numbers are wanted, at least 50 nodes and no fewer edges than nodes\n\n${usage}`,
    );
    process.exitCode = 1;
  } else {
    const started = performance.now();
    const snapshot = generateSnapshot(size);
    const text = `${JSON.stringify(snapshot)}\n`;
    writeAtomically(values.out, [text]);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const size2 = (Buffer.byteLength(text) / 1e6).toFixed(1);
    console.log(
      `${snapshot.documents.length} documents, ${snapshot.entities.length} entities, ${snapshot.statements.length} statements, ${snapshot.communities?.length ?? 0} communities → ${values.out} (${size2} MB, ${seconds} s)`,
    );
  }
}
