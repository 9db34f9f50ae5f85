import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Serving {
  /** As a browser wants it, with a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a snapshot and the built client on a free port, by the program that users run; `settings` are those of its environment. */
export async function serveSnapshot(
  snapshot: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", "--snapshot", snapshot], {
    env: { ...process.env, ...settings, HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    return { address: await addressOf(server), stop: () => end(server) };
  } catch (cause) {
    await end(server);
    throw cause;
  }
}

/** The address in the line that the server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address && output.includes("\n")) resolve(address);
    };
    server.stdout?.on("data", take);
    server.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
    server.once("exit", (code) => reject(new Error(`The server ended with exit code ${code}: ${output}`)));
    setTimeout(() => reject(new Error(`The server did not start within 60 s: ${output}`)), 60_000).unref();
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  const patience = setTimeout(() => server.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(patience);
}
