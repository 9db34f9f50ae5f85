import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import type { Settings } from "./read-settings.ts";
import { StartError } from "./start-error.ts";

export interface Listening {
  /** As a browser wants it, with a slash at the end. */
  readonly address: string;
  /** Takes no more requests, lets those under way finish, breaks off what takes longer than `patience` ms. */
  readonly close: (patience?: number) => Promise<void>;
}

/** Puts the app on its port. Rejects with `StartError` when the port cannot be had. */
export async function listen(
  app: Express,
  { host, port }: Pick<Settings, "host" | "port">,
): Promise<Listening> {
  const server = createServer(app);
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  // No byte in two minutes: whoever asked is gone.
  server.timeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(new StartError(reasonFor(cause, host, port), { cause }));
    });
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${name}:${bound}/`,
    close: (patience = 10_000) => closeServer(server, patience),
  };
}

function reasonFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken on ${host}; set PORT to another, as in PORT=${port + 1}.`;
  if (code === "EACCES") return `Port ${port} needs privileges; set PORT to one above 1023.`;
  return `Cannot listen on ${host}, port ${port}: ${message}.`;
}

function closeServer(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
