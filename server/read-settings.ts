import { StartError } from "./start-error.ts";

export interface Settings {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** HOST and PORT of the environment. Throws `StartError` when PORT is no port. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = environment.PORT?.trim() || "4280";
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) {
    throw new StartError(`PORT is "${given}"; it must be a number from 0 to 65535.`);
  }
  return { host: environment.HOST?.trim() || "127.0.0.1", port };
}
