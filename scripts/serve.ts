import { parseArgs } from "node:util";
import packageJson from "../package.json" with { type: "json" };
import { main } from "../server/main.ts";

const usage =
  "usage: tsx scripts/serve.ts [--snapshot FILE] [--client FOLDER]   (PORT, HOST from the environment)";

/** Serves a snapshot and the built client as they are. */
async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      snapshot: { type: "string", default: "graph-data/snapshot.json" },
      client: { type: "string", default: "dist/client" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  await main({ snapshotFile: values.snapshot, clientFolder: values.client, version: packageJson.version });
}

serve().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
