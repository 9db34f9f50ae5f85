import { type AppOptions, createApp } from "../../server/app.ts";
import { listen } from "../../server/listen.ts";
import { languages } from "../../server/search/languages.ts";
import { createMemoryStore } from "../../server/stores/memory-store.ts";
import { openViewStore } from "../../server/views/open-view-store.ts";
import { smallSnapshot } from "../fixtures/small-snapshot.ts";

export interface RunningApp extends AsyncDisposable {
  readonly address: string;
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly logged: string[];
}

/** The app on a free port of this machine, with the small graph unless another store is given. */
export async function runApp(options: Partial<AppOptions> = {}): Promise<RunningApp> {
  const logged: string[] = [];
  const app = createApp({
    store: createMemoryStore(smallSnapshot, { languages }),
    views: await openViewStore({ tell: (message) => logged.push(message) }),
    log: (message, error) => logged.push(`${message}: ${String(error)}`),
    ...options,
  });
  const { address, close } = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    address,
    logged,
    get: (path, init) => fetch(new URL(path, address), init),
    [Symbol.asyncDispose]: () => close(1000),
  };
}
