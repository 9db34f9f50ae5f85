import { dirname, join } from "node:path";
import { createApp } from "./app.ts";
import { listen } from "./listen.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import { readSettings } from "./read-settings.ts";
import { languages } from "./search/languages.ts";
import { StartError } from "./start-error.ts";
import { createMemoryStore } from "./stores/memory-store.ts";
import { openViewStore } from "./views/open-view-store.ts";

export interface MainOptions {
  readonly snapshotFile: string;
  readonly clientFolder: string;
  readonly version: string;
}

/** Serves a snapshot until the process is told to end. What keeps it from starting is one line and exit code 1. */
export async function main({ snapshotFile, clientFolder, version }: MainOptions): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const store = createMemoryStore(await loadSnapshot(snapshotFile), {
      languages,
      overviewLimit: settings.overviewLimit,
    });
    const views = await openViewStore({
      file: settings.viewsFile ?? join(dirname(snapshotFile), "views.ndjson"),
      mostViews: settings.mostViews,
      tell: (message) => console.error(message),
    });
    const { embedFrom } = settings;
    const listening = await listen(createApp({ store, views, clientFolder, version, embedFrom }), settings);
    console.log(`Tieline is at ${listening.address}`);
    let isEnding = false;
    const end = async () => {
      // A second signal means now.
      if (isEnding) process.exit(1);
      isEnding = true;
      await listening.close();
      await store.close();
      process.exit(0);
    };
    process.on("SIGTERM", end);
    process.on("SIGINT", end);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
